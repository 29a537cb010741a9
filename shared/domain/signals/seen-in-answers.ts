import type { Month, Relation } from '../check/relation.ts';
import type { Language } from '../language.ts';
import type { AnswersById, Submission } from '../questionnaire/answer.ts';
import { answerSays } from '../questionnaire/answer-says.ts';
import { askedQuestions } from '../questionnaire/asked-questions.ts';
import { compareRelations } from '../report/compare-relations.ts';
import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import { millisecondsBetween, secondMilliseconds } from '../time.ts';
import { areAlike } from './alike-texts.ts';
import { type AccountOfRelation, type Found, inOrder, type RelationSide } from './signal.ts';

const wordsASecond = 4;
const secondsOfScale = 2;
/** Whoever needs less than this share of the reading time cannot have read it all just then. */
const leastShare = 1 / 4;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function secondsOf(question: Question, language: Language): number {
  const options = 'options' in question ? question.options.map(({ text }) => text) : [];
  const texts = [question.text, question.help, ...options].map((text) => text?.[language] ?? '');
  const reading = texts.reduce((sum, text) => sum + countWords(text), 0) / wordsASecond;
  return question.type === 'scale' ? reading + secondsOfScale : reading;
}

/** How long it takes to read the questions that were shown, in seconds. */
export const readingSecondsOf = (template: QuestionTemplate, answers: AnswersById, language: Language): number =>
  askedQuestions(template, answers).reduce((sum, question) => sum + secondsOf(question, language), 0);

/** Whether a form of so many seconds' reading was filled in in less than a quarter of them. */
export const isFast = (seconds: number, readingSeconds: number): boolean => seconds < readingSeconds * leastShare;

const textsOf = (answers: AnswersById): readonly (readonly [id: string, text: string])[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    answerSays(answer).flatMap((said) => (said.is === 'text' ? [[id, said.text] as const] : [])),
  );

const monthNumber = (month: Month): number => {
  const [year = 0, inYear = 0] = month.split('-').map(Number);
  return year * 12 + inYear;
};

/** Months from the first to the last, both counted. */
const lengthOf = (from: number, to: number): number => Math.max(0, to - from + 1);

/** Whether two periods have less than half of the longer one in common. What still goes on goes on until `thisMonth`. */
export function arePeriodsApart(
  one: Pick<Relation, 'from' | 'to'>,
  other: Pick<Relation, 'from' | 'to'>,
  thisMonth: Month,
): boolean {
  const [a, b] = [one, other].map(({ from, to }) => ({ from: monthNumber(from), to: monthNumber(to ?? thisMonth) }));
  if (a === undefined || b === undefined) return false;
  const common = lengthOf(Math.max(a.from, b.from), Math.min(a.to, b.to));
  return common * 2 < Math.max(lengthOf(a.from, a.to), lengthOf(b.from, b.to));
}

/** Two different roles of which neither is *other*, which fits any. */
const doRolesContradict = (one: Relation, other: Relation): boolean =>
  compareRelations(one, other).includes('type') && one.type !== 'other' && other.type !== 'other';

const accountOf = ({ type, from, to }: Relation): AccountOfRelation => ({ type, from, to });

function relationSeen(refereeId: string, told: Relation | null, own: Relation | null, thisMonth: Month) {
  if (told === null || own === null) return [];
  const sides: readonly RelationSide[] = [
    ...(arePeriodsApart(told, own, thisMonth) ? (['period'] as const) : []),
    ...(doRolesContradict(told, own) ? (['role'] as const) : []),
  ];
  if (sides.length === 0) return [];
  const seen = { code: 'relation_differs', sides, candidate: accountOf(told), referee: accountOf(own) } as const;
  return [{ people: inOrder(['candidate', refereeId]), seen }];
}

export type AnswersSent = Readonly<{
  submission: Pick<Submission, 'refereeId' | 'mode' | 'form' | 'language' | 'relation' | 'answers'>;
  template: QuestionTemplate;
  /** The relation as the candidate tells it. */
  told: Relation | null;
  /** When the referee began; null where that is not known, or the form was sent before. */
  begunAt: string | null;
  now: string;
  /** What other referees have sent. */
  others: readonly Pick<Submission, 'refereeId' | 'mode' | 'answers'>[];
}>;

/** What was written down by whoever called is in their words. */
const isOwnWords = ({ mode }: Pick<Submission, 'mode'>): boolean => mode === 'form' || mode === 'facts';

function fastSeen({ submission, template, begunAt, now }: AnswersSent): readonly Found[] {
  const { refereeId, mode, form, answers, language } = submission;
  if (mode !== 'form' || form !== 'full' || begunAt === null) return [];
  const seconds = millisecondsBetween(begunAt, now) / secondMilliseconds;
  const readingSeconds = readingSecondsOf(template, answers, language);
  if (!isFast(seconds, readingSeconds)) return [];
  const questions = askedQuestions(template, answers).length;
  const rounded = { seconds: Math.round(seconds), readingSeconds: Math.round(readingSeconds) };
  return [{ people: [refereeId], seen: { code: 'fast', questions, ...rounded } }];
}

function textsSeen({ submission, others }: AnswersSent): readonly Found[] {
  if (!isOwnWords(submission)) return [];
  const own = textsOf(submission.answers);
  return others.filter(isOwnWords).flatMap(({ refereeId, answers }): readonly Found[] => {
    const theirs = textsOf(answers);
    const alike = own.flatMap(([id, text]) =>
      theirs.filter(([, other]) => areAlike(text, other)).flatMap(([theirId]) => [id, theirId]),
    );
    if (refereeId === submission.refereeId || alike.length === 0) return [];
    const questions = [...new Set(alike)].toSorted();
    return [{ people: inOrder([submission.refereeId, refereeId]), seen: { code: 'same_text', questions } }];
  });
}

/** What the answers of one referee show, beside what others have sent. */
export const seenInAnswers = (sent: AnswersSent): readonly Found[] => [
  ...fastSeen(sent),
  ...textsSeen(sent),
  ...relationSeen(sent.submission.refereeId, sent.told, sent.submission.relation, sent.now.slice(0, 7)),
];
