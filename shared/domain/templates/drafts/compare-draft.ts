import { type Language, languages, type PartlyTranslated } from '../../language.ts';
import { sameValue } from '../../questionnaire/fingerprint.ts';
import type { DraftContent, DraftQuestion } from './template-draft.ts';

/** A piece of a text that both have, or one of them. */
export type Piece = Readonly<{ text: string; in: 'both' | 'before' | 'after' }>;

/** What became of one question in one language. `number`: where it stands now; where it stood if it is gone. */
export type QuestionChange = Readonly<{
  id: string;
  number: number;
  kind: 'changed' | 'added' | 'removed' | 'moved';
  /** Its words, help, end labels and options, one after the other. */
  before: readonly Piece[];
  after: readonly Piece[];
  /** Kind, area, what must be answered, or the condition. */
  settings: boolean;
  why: string;
}>;

const wordsOf = (text: string): readonly string[] => text.split(/(?<=\s)/u);

/** The longest words in a row that two texts share, in order, as a table of lengths. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const next =
        one[i]?.trim() === other[j]?.trim()
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
      const row = lengths[i];
      if (row !== undefined) row[j] = next;
    }
  }
  return lengths;
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last?.in === piece.in) together[together.length - 1] = { ...last, text: last.text + piece.text };
    else together.push(piece);
  }
  return together;
}

/** Two texts word by word: what of each is in the other too. */
export function compareTexts(
  before: string,
  after: string,
): Readonly<{ before: readonly Piece[]; after: readonly Piece[] }> {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const lengths = commonLengths(one, other);
  const [left, right]: [Piece[], Piece[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]];
    if (a !== undefined && b !== undefined && a.trim() === b.trim()) {
      left.push({ text: a, in: 'both' });
      right.push({ text: b, in: 'both' });
      i += 1;
      j += 1;
    } else if (b === undefined || (a !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      left.push({ text: a ?? '', in: 'before' });
      i += 1;
    } else {
      right.push({ text: b, in: 'after' });
      j += 1;
    }
  }
  return { before: joined(left), after: joined(right) };
}

/** All that a question says in a language, in lines. */
function saidIn(question: DraftQuestion, language: Language): string {
  const own: readonly PartlyTranslated[] =
    question.type === 'scale'
      ? [question.labels.low, question.labels.high]
      : question.type === 'single' || question.type === 'multiple'
        ? question.options.map(({ text }) => text)
        : [];
  const texts = [question.text, question.help, ...own].map((text) => text[language] ?? '');
  return texts.filter((text) => text !== '').join('\n');
}

const settingsOf = ({ type, required, competency, max, options, showIf }: DraftQuestion) => ({
  type,
  required,
  competency,
  max: type === 'scale' ? max : null,
  options: type === 'single' || type === 'multiple' ? options.map(({ id }) => id) : [],
  showIf,
});

/** Ids in an order that both share, as many as there are: whoever is not among them was moved. */
function stayed(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const lengths = commonLengths(before, after);
  const kept = new Set<string>();
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const [a, b] = [before[i], after[j]];
    if (a === b && a !== undefined) {
      kept.add(a);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return kept;
}

/** What differs in a language between a version and the draft that follows it, question by question, the gone ones last. */
export function compareDraft(before: DraftContent, after: DraftContent, language: Language): readonly QuestionChange[] {
  const earlier = new Map(before.questions.map((question) => [question.id, question]));
  const later = new Map(after.questions.map((question) => [question.id, question]));
  const inPlace = stayed(
    before.questions.filter(({ id }) => later.has(id)).map(({ id }) => id),
    after.questions.filter(({ id }) => earlier.has(id)).map(({ id }) => id),
  );
  const whyOf = (question: DraftQuestion): string => question.why[language] ?? '';
  const changes = after.questions.flatMap((question, index): readonly QuestionChange[] => {
    const known = earlier.get(question.id);
    const said = saidIn(question, language);
    const number = index + 1;
    if (known === undefined) {
      const added: QuestionChange = {
        id: question.id,
        number,
        kind: 'added',
        before: [],
        after: [{ text: said, in: 'after' }],
        settings: false,
        why: whyOf(question),
      };
      return said === '' ? [] : [added];
    }
    const settings = !sameValue(settingsOf(known), settingsOf(question));
    const texts = compareTexts(saidIn(known, language), said);
    const isSame = saidIn(known, language) === said;
    if (isSame && !settings && inPlace.has(question.id)) return [];
    const kind = isSame && !settings ? 'moved' : 'changed';
    return [{ id: question.id, number, kind, ...texts, settings, why: whyOf(question) }];
  });
  const gone = before.questions.flatMap((question, index): readonly QuestionChange[] => {
    const said = saidIn(question, language);
    if (later.has(question.id) || said === '') return [];
    return [
      {
        id: question.id,
        number: index + 1,
        kind: 'removed',
        before: [{ text: said, in: 'before' }],
        after: [],
        settings: false,
        why: '',
      },
    ];
  });
  return [...changes, ...gone];
}

/** How much differs in each language in which something is written. */
export const changesByLanguage = (
  before: DraftContent,
  after: DraftContent,
): readonly Readonly<{ language: Language; count: number }>[] =>
  languages
    .filter((language) =>
      [before, after].some(({ questions }) => questions.some(({ text }) => (text[language] ?? '') !== '')),
    )
    .map((language) => ({ language, count: compareDraft(before, after, language).length }));
