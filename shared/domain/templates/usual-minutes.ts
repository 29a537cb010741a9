import { weightOf } from '../questionnaire/remaining-minutes.ts';
import type { Question } from './question-template.ts';

/** Clicks, and what takes as long, in a minute: as measured with the built-in templates. */
const weightPerMinute = 4;

/** Minutes that a template takes whose owner does not say so, rounded up. */
export const usualMinutes = (questions: readonly Question[]): number =>
  Math.max(1, Math.ceil(weightOf(questions) / weightPerMinute));
