import type { BuiltInTemplate } from './in-every-language.ts';
import { timeAndRoles, whatYouSaw } from './questions/acquaintance.ts';

/** The next version of a template that asked for the time and the roles: the account of the relation tells of them. */
export const withoutRelation = (first: BuiltInTemplate): BuiltInTemplate => ({
  ...first,
  version: first.version + 1,
  questions: first.questions.map((question) => (question.id === timeAndRoles.id ? whatYouSaw : question)),
});
