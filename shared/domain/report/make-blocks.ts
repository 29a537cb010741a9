import type { Language } from '../language.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Question } from '../templates/question-template.ts';
import type { AlignedQuestion } from './align-questions.ts';
import { meanOf } from './mean-of.ts';
import type { Reply, ReportBlock, ReportText, ScaleBlock } from './report-model.ts';
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
  const noted = questions.filter(({ question, notes }) => notes.length > 0 && !isText(question));
  return [...blocks, ...noted.map((question) => makeNotes(question, wording))];
}

const isText = ({ type }: AlignedQuestion['question']): boolean => type === 'short_text' || type === 'long_text';

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
  const { replies } = aligned;
  switch (aligned.question.type) {
    case 'scale':
      return makeScale(aligned, question, wording);
    case 'single':
    case 'multiple':
      return { kind: 'choices', question, replies: choicesIn(aligned, wording) };
    case 'yes_no':
      return { kind: 'yes_no', question, replies: pick(replies, (a) => (a.type === 'yes_no' ? a : null)) };
    case 'rehire':
      return { kind: 'rehire', question, replies: pick(replies, (a) => (a.type === 'rehire' ? a : null)) };
    case 'date_range':
      return { kind: 'period', question, replies: pick(replies, (a) => (a.type === 'date_range' ? a : null)) };
    case 'short_text':
    case 'long_text':
      return {
        kind: 'texts',
        question,
        replies: withNotes(
          pick(replies, (a) => (a.type === 'text' ? a.text.trim() || null : null)),
          aligned,
        ),
      };
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

function choicesIn(aligned: AlignedQuestion, wording: Wording): readonly Reply<readonly ReportText[]>[] {
  const options = aligned.versions.flatMap(optionsOf);
  // In the order of the form, so that the same choices read the same.
  const ids = [...new Set(options.map((option) => option.id))];
  return pick(aligned.replies, (answer) => {
    const chosen = answer.type === 'single' ? [answer.option] : answer.type === 'multiple' ? answer.options : [];
    const texts = ids
      .filter((id) => chosen.includes(id))
      .map((id) =>
        textOf(
          options.filter((option) => option.id === id).map((option) => option.text),
          wording,
        ),
      );
    return texts.length === 0 ? null : texts;
  });
}

const optionsOf = (question: Question) =>
  question.type === 'single' || question.type === 'multiple' ? question.options : [];

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
