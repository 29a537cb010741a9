import type { Language } from '../../language.ts';
import { danishWords } from './da.ts';
import { germanWords } from './de.ts';
import { englishWords } from './en.ts';
import { finnishWords } from './fi.ts';
import { norwegianWords } from './nb.ts';
import { swedishWords } from './sv.ts';
import type { WordList } from './word-list.ts';

export const wordLists: Readonly<Record<Language, WordList>> = {
  sv: swedishWords,
  en: englishWords,
  nb: norwegianWords,
  da: danishWords,
  fi: finnishWords,
  de: germanWords,
};
