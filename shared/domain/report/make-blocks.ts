import type { Language } from '../language.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { answerSays } from '../questionnaire/answer-says.ts';
import { questionKinds } from '../questionnaire/question-kinds/question-kinds.ts';
import type { Question } from '../templates/question-template.ts';
import { cleanText } from '../text/clean-text.ts';
import type { AlignedQuestion } from './align-questions.ts';
import type { Reply, ReportBlock, ReportSaid, ReportText, ScaleBlock } from './report-model.ts';
import { reportText } from './report-text.ts';

/** In which language texts are wanted, and whose name stands in them. */
export type Wording = Readonly<{ language: Language; firstName: string }>;

/** One block a question; neighbouring scales with the same figures and labels share one. Notes from calls come last. */
export function makeBlocks(questions: readonly AlignedQuestion[], wording: Wording): readonly ReportBlock[] {
  const blocks: ReportBlock[] = [];
  for (const block of questions.map((question) => makeBlock(question, wording))) {
    const last = blocks.at(-1);
    if (last?.kind === 'scales' && block.kind === 'scales' && sharesScale(last, block)) {
      blocks.splice(-1, 1, { ...last, rows: [...last.rows, ...block.rows] });
    } else {
      blocks.push(block);
    }
  }
  const noted = questions.filter(({ question, notes }) => notes.length > 0 && blockOf(question) !== 'texts');
  return [...blocks, ...noted.map((question) => makeNotes(question, wording))];
}

const blockOf = ({ type }: Question) => questionKinds[type].block;

/** What was noted during calls stands beside what was answered, and instead of nothing. */
const withNotes = (replies: readonly Reply<string>[], { notes }: AlignedQuestion): readonly Reply<string>[] => {
  const hasNote = ({ by }: Reply<string>): boolean => notes.some((note) => note.by.letter === by.letter);
  return [...replies.filter((reply) => reply.state === 'answered' || !hasNote(reply)), ...notes].toSorted(
    (one, other) => one.by.letter.localeCompare(other.by.letter),
  );
};

/** What was noted on a question during calls, under the question. */
const makeNotes = ({ versions, notes }: AlignedQuestion, wording: Wording): ReportBlock => ({
  kind: 'texts',
  question: textOf(
    versions.map(({ text }) => text),
    wording,
  ),
  replies: notes,
});

function makeBlock(aligned: AlignedQuestion, wording: Wording): ReportBlock {
  const question = textOf(
    aligned.versions.map((version) => version.text),
    wording,
  );
  const kind = blockOf(aligned.question);
  switch (kind) {
    case 'scales':
      return makeScale(aligned, question, wording);
    case 'answers':
    case 'rehire':
      return { kind, question, replies: repliesIn(aligned, wording) };
    case 'texts': {
      const replies = pick(aligned.replies, (a) => (a.type === 'text' ? cleanText(a.text) || null : null));
      return { kind, question, replies: withNotes(replies, aligned) };
    }
  }
}

function makeScale(aligned: AlignedQuestion, question: ReportText, wording: Wording): ScaleBlock {
  const replies = pick(aligned.replies, (answer) => (answer.type === 'scale' ? answer.value : null));
  const figures = replies.flatMap((reply) =>
    reply.state === 'answered' && reply.answer !== 'cannot_judge' ? [reply.answer] : [],
  );
  const scales = aligned.versions.filter((version) => version.type === 'scale');
  return {
    kind: 'scales',
    max: scales[0]?.max ?? 0,
    low: textOf(
      scales.map((scale) => scale.labels.low),
      wording,
    ),
    high: textOf(
      scales.map((scale) => scale.labels.high),
      wording,
    ),
    rows: [{ question, replies, n: figures.length, mean: meanOf(figures) }],
  };
}

function repliesIn(aligned: AlignedQuestion, wording: Wording): readonly Reply<readonly ReportSaid[]>[] {
  const { answer: type } = questionKinds[aligned.question.type];
  return pick(aligned.replies, (answer) => {
    if (answer.type !== type) return null;
    const said = answerSays(answer);
    const others = said.filter((each) => each.is !== 'option');
    const chosen = said.flatMap((each) => (each.is === 'option' ? [each.id] : []));
    const all = [...optionsIn(aligned, chosen, wording), ...others];
    return all.length === 0 ? null : all;
  });
}

/** In the order of the form, so that the same choices read the same. */
function optionsIn(aligned: AlignedQuestion, chosen: readonly string[], wording: Wording): readonly ReportSaid[] {
  const options = aligned.versions.flatMap((question) => ('options' in question ? question.options : []));
  const ids = new Set(options.map((option) => option.id).filter((id) => chosen.includes(id)));
  return [...ids].map((id) => {
    const texts = options.filter((option) => option.id === id).map((option) => option.text);
    return { is: 'option', text: textOf(texts, wording) };
  });
}

/** An answer of another type than the question's counts as none. */
const pick = <T>(replies: readonly Reply<Answer>[], read: (answer: Answer) => T | null): readonly Reply<T>[] =>
  replies.map((reply): Reply<T> => {
    if (reply.state !== 'answered') return reply;
    const answer = read(reply.answer);
    return answer === null ? { by: reply.by, state: 'skipped' } : { by: reply.by, state: 'answered', answer };
  });

const textOf = (texts: Parameters<typeof reportText>[0], { language, firstName }: Wording): ReportText =>
  reportText(texts, language, firstName) ?? { text: '', language };

const sharesScale = (one: ScaleBlock, other: ScaleBlock): boolean =>
  one.max === other.max && one.low.text === other.low.text && one.high.text === other.high.text;

/** With one decimal, halves upwards; null for fewer than two figures, which have no mean worth the name. */
export function meanOf(figures: readonly number[]): number | null {
  if (figures.length < 2) return null;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return Math.round((sum * 10) / figures.length) / 10;
}
