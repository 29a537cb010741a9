import { languages } from '../language.ts';
import { acquaintance, ownWords, responsibility } from './competencies.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { responsibilities, timeAndRoles } from './questions/acquaintance.ts';
import { mainStrengths, rehire } from './questions/own-words.ts';
import { keepsPromises, takesCriticism } from './questions/responsibility.ts';
import { withoutRelation } from './without-relation.ts';

/** As it was while it asked for the time and the roles that the account of the relation tells of. */
export const firstShortTemplate: BuiltInTemplate = {
  id: 'tpl_short',
  version: 1,
  name: { sv: 'Kort', en: 'Short', nb: 'Kort', da: 'Kort', fi: 'Lyhyt kysely', de: 'Kurz' },
  languages,
  competencies: { acquaintance, responsibility, own_words: ownWords },
  minutes: 3,
  questions: [timeAndRoles, responsibilities, keepsPromises, takesCriticism, mainStrengths, rehire],
};

/** It asks nothing that the account of the relation has asked. */
export const shortTemplate: BuiltInTemplate = withoutRelation(firstShortTemplate);
