import type { Language, Translated } from '#shared/domain/language.ts';

const words: Translated<readonly string[]> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  nb: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  da: ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  fi: [
    'nolla',
    'yksi',
    'kaksi',
    'kolme',
    'neljä',
    'viisi',
    'kuusi',
    'seitsemän',
    'kahdeksan',
    'yhdeksän',
    'kymmenen',
    'yksitoista',
    'kaksitoista',
  ],
  de: ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
};

/** For prose: a word up to twelve (the form before a person or a minute), else digits. Finnish in the nominative. */
export const numberInWords = (number: number, language: Language): string => words[language][number] ?? String(number);

const decimalMarks: Translated = { sv: ',', en: '.', nb: ',', da: ',', fi: ',', de: ',' };

/** One decimal, with the language's mark: `4,3`. */
export const formatDecimal = (number: number, language: Language): string =>
  number.toFixed(1).replace('.', decimalMarks[language]);

/** First letter as at the beginning of a sentence. */
export const capitalise = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
