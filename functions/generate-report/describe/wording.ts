import type { Language } from '#shared/domain/language.ts';
import type { Reply, ReportText, Respondent } from '#shared/domain/report/report-model.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { joinNames } from '#shared/i18n/join-names.ts';
import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import type { Line, Words } from '#shared/pdf/words.ts';

/** What every part of the description is written with. */
export type Wording = Readonly<{
  texts: ReportTexts;
  language: Language;
  zone: readonly OffsetChange[];
  recruiter: string;
}>;

/** What a template says in this language. */
export const wordsOf = ({ text, language }: ReportText, wording: Pick<Wording, 'language'>): Words => ({
  text,
  lang: language === wording.language ? null : language,
});

/** What somebody wrote: their letters say which way it runs. */
export const wordsIn = (text: string, language: Language, wording: Wording): Words => ({
  ...wordsOf({ text, language }, wording),
  dir: 'auto',
});

export const plainLine = (text: string): Line => ({ text, lang: null, tone: 'plain' });
export const quietLine = (text: string): Line => ({ text, lang: null, tone: 'quiet' });

/** Whose contact data are deleted are counted after those who have names. */
export function namesAndCount(names: readonly string[], { texts }: Wording) {
  const named = names.filter((name) => name !== '');
  const count = names.length - named.length;
  const all = count === 0 ? named : [...named, texts.others.nameless({ count })];
  return { names: joinNames(all, texts.and), count: names.length };
}

/** A sentence about those who were not asked, if any were not. */
export function notAskedNotes<T>(replies: readonly Reply<T>[], wording: Wording): readonly string[] {
  const names = inState(replies, 'not_asked').map(({ name }) => name);
  return names.length === 0 ? [] : [wording.texts.answer.notAskedOf(namesAndCount(names, wording))];
}

export const inState = <T>(replies: readonly Reply<T>[], state: Reply<T>['state']): readonly Respondent[] =>
  replies.filter((reply) => reply.state === state).map((reply) => reply.by);
