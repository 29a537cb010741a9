import { wordsOfCheck } from '#shared/domain/guard/exempt-words.ts';
import { passagesIn } from '#shared/domain/guard/passages.ts';
import { fingerprintOf } from '#shared/domain/questionnaire/fingerprint.ts';
import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import { passageText, type Writings } from '#shared/domain/questionnaire/passage-text.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import type { GuardTexts } from '#shared/i18n/guard/texts.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Visit } from '../visit.ts';

/** What has no place in what is about to be sent, with its words. */
export type OwnPassage = Readonly<{ passage: Passage; words: string; key: string }>;

export type OwnPassages = Readonly<{
  /** All of them, as they are kept with the answers. */
  all: readonly Passage[];
  /** Those that the referee has not been asked of yet. */
  open: readonly OwnPassage[];
  texts: GuardTexts;
}>;

export const longestReason = 200;

export const choiceField = (key: string): string => `passage-${key}`;
export const reasonField = (key: string): string => `why-${key}`;

/** Reads what is about to be sent. */
export async function ownPassages(visit: Visit, written: Writings): Promise<OwnPassages> {
  const { file, template, reading, submission } = visit;
  const languages = [reading.language];
  const all = passagesIn(written, { ...wordsOfCheck(file, template), languages, before: submission });
  const { loadGuardTexts } = await import('#shared/i18n/guard/load.ts');
  const texts = await loadGuardTexts(reading.language);
  const asked = (submission?.passages ?? []).map((each) => (submission === null ? '' : passageText(submission, each)));
  const open = all.flatMap((passage) => {
    const words = passageText(written, passage);
    if (passage.hidden !== undefined || asked.includes(words)) return [];
    return [{ passage, words, key: fingerprintOf([passage.place, passage.question, words]) }];
  });
  return { all, open, texts };
}

/** The passages with what the referee says to them. */
export const withReasons = ({ all, open }: OwnPassages, form: FormValues): readonly Passage[] =>
  all.map((passage) => {
    const key = open.find((each) => each.passage === passage)?.key;
    const reason = key === undefined ? '' : cutText(fieldValue(form, reasonField(key)), longestReason);
    return reason === '' ? passage : { ...passage, reason };
  });

/** The first passage that the referee would rather change; null: none. */
export const toChange = ({ open }: OwnPassages, form: FormValues): Passage | null =>
  open.find(({ key }) => fieldValue(form, choiceField(key)) === 'change')?.passage ?? null;

/** Whether the form has shown all of them. */
export function areShown({ open }: OwnPassages, form: FormValues): boolean {
  const shown = fieldValue(form, 'passages').split(' ');
  return open.every(({ key }) => shown.includes(key));
}
