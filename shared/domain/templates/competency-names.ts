import type { Translated } from '../language.ts';
import {
  acquaintance,
  employment,
  general,
  leadingOthers,
  ownWords,
  responsibility,
  workingTogether,
} from './competencies.ts';

/** Where a question stands that belongs to no competency. */
export const generalCompetency = 'general';

/** Competencies that have a name of ours in every language, by the key that built-in templates use. */
export const competencyNames: Readonly<Record<string, Translated>> = {
  acquaintance,
  employment,
  leading_others: leadingOthers,
  responsibility,
  working_together: workingTogether,
  own_words: ownWords,
  [generalCompetency]: general,
};
