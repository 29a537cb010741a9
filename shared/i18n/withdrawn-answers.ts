import type { Language, Translated } from '#shared/domain/language.ts';

const words: Translated<(count: number) => string> = {
  sv: (count) => (count === 1 ? 'tillbakadraget' : 'tillbakadragna'),
  en: () => 'withdrawn',
  nb: () => 'trukket tilbake',
  da: () => 'trukket tilbage',
  fi: (count) => (count === 1 ? 'peruttu' : 'peruttua'),
  de: () => 'zurückgezogen',
};

/** What follows after how many answers there are: `, 1 withdrawn`; nothing where none has been. */
export const withdrawnToo = (count: number, language: Language): string =>
  count === 0 ? '' : `, ${count} ${words[language](count)}`;
