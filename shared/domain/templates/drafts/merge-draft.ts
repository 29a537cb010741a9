import { type Language, languages, type PartlyTranslated } from '../../language.ts';
import { quickFingerprintOf, sameValue } from '../../questionnaire/fingerprint.ts';
import type { DraftContent, DraftQuestion } from './template-draft.ts';

/** What of a draft two people may write at the same time without meeting: its head, and each question. */
export const headPart = '#';

/** Fingerprints of the parts that a form was drawn from, written as `part:mark part:mark`. */
type Drawn = ReadonlyMap<string, string>;

const writeDrawn = (drawn: Drawn): string => [...drawn].map(([part, mark]) => `${part}:${mark}`).join(' ');

const readDrawn = (text: string): Drawn =>
  new Map(text.split(' ').map((each): [string, string] => [each.split(':')[0] ?? '', each.split(':')[1] ?? '']));

/** Of a text, what a form shows that has these languages. */
const within = (text: PartlyTranslated, shown: readonly Language[]): PartlyTranslated =>
  Object.fromEntries(
    languages.flatMap((language) =>
      shown.includes(language) && (text[language] ?? '') !== '' ? [[language, text[language]] as const] : [],
    ),
  );

type Head = Pick<DraftContent, 'name' | 'competencies' | 'minutes'>;

const headShown = ({ name, competencies, minutes }: Head, shown: readonly Language[]) => ({
  name: within(name, shown),
  competencies: Object.fromEntries(Object.entries(competencies).map(([key, text]) => [key, within(text, shown)])),
  minutes,
});

const questionShown = (question: DraftQuestion, shown: readonly Language[]) => ({
  ...question,
  text: within(question.text, shown),
  help: within(question.help, shown),
  why: within(question.why, shown),
  labels: { low: within(question.labels.low, shown), high: within(question.labels.high, shown) },
  options: question.options.map(({ id, text }) => ({ id, text: within(text, shown) })),
});

/** What a form in these languages carries of the draft that it was drawn from. */
export const draftFingerprint = (content: DraftContent, shown: readonly Language[]): string =>
  writeDrawn(
    new Map([
      [headPart, quickFingerprintOf(headShown(content, shown))],
      ...content.questions.map((each) => [each.id, quickFingerprintOf(questionShown(each, shown))] as const),
    ]),
  );

/** The stored text stands whole in the posted one: the same window wrote on before it heard that it had saved. */
function isContinued(before: unknown, after: unknown): boolean {
  if (typeof before === 'string' && typeof after === 'string') return after.startsWith(before);
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) {
    return before === after;
  }
  const later = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before).every(([key, value]) => isContinued(value, later.get(key)));
}

/** A form as it was posted: every question that it had, with what it did not show as it is stored. */
export type PostedDraft = Head & Readonly<{ questions: readonly DraftQuestion[] }>;

export type MergedDraft = Readonly<{
  content: DraftContent;
  changed: boolean;
  /** Parts that were changed here and meanwhile elsewhere, to something else. What is stored stands. */
  conflicts: readonly string[];
  /**
   * For the form to go on from, with the marks of what it shows: what somebody else wrote meanwhile is not in it. A part
   * in conflict has the mark of what is stored: whoever saves it again has seen it.
   */
  fingerprint: string;
}>;

/**
 * Puts what a form posted into what is stored. What the form left as it was drawn stays as it is stored, so that two
 * editors overwrite each other only where both wrote, and that is a conflict. The order is that of what is stored.
 * `isOwn`: whoever posts was the last to save, so that what stands may be the beginning of what they write.
 */
export function mergeDraft(
  drawnFrom: string,
  stored: DraftContent,
  posted: PostedDraft,
  shown: readonly Language[],
  isOwn: boolean,
): MergedDraft {
  const drawn = readDrawn(drawnFrom);
  const marks = new Map<string, string>();
  const conflicts: string[] = [];
  const settle = <Part>(part: string, before: Part, after: Part, view: (part: Part) => unknown): Part => {
    const mark = drawn.get(part) ?? '';
    const inForm = quickFingerprintOf(view(after));
    marks.set(part, inForm);
    if (inForm === mark || sameValue(view(after), view(before))) return before;
    const stands = quickFingerprintOf(view(before));
    if (stands === mark || (isOwn && isContinued(view(before), view(after)))) return after;
    marks.set(part, stands);
    conflicts.push(part);
    return before;
  };
  const head = settle<Head>(headPart, stored, posted, (each) => headShown(each, shown));
  const byId = new Map(posted.questions.map((each) => [each.id, each]));
  const questions = stored.questions.map((before) => {
    const after = byId.get(before.id);
    return after === undefined ? before : settle(before.id, before, after, (each) => questionShown(each, shown));
  });
  const gone = posted.questions.filter(
    ({ id }) => drawn.has(id) && !stored.questions.some((question) => question.id === id),
  );
  const lost = gone.filter((each) => quickFingerprintOf(questionShown(each, shown)) !== drawn.get(each.id));
  for (const { id } of gone) marks.set(id, drawn.get(id) ?? '');
  const { name, competencies, minutes } = head;
  const content = { ...stored, name, competencies, minutes, questions };
  return {
    content,
    changed: !sameValue(content, stored),
    conflicts: [...conflicts, ...lost.map(({ id }) => id)],
    fingerprint: writeDrawn(marks),
  };
}
