import { languages } from '../language.ts';
import { acquaintance, ownWords, responsibility } from './competencies.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { responsibilities, timeAndRoles } from './questions/acquaintance.ts';
import { mainStrengths, rehire } from './questions/own-words.ts';
import { keepsPromises, takesCriticism } from './questions/responsibility.ts';

export const shortTemplate: BuiltInTemplate = {
  id: 'tpl_short',
  version: 1,
  name: { sv: 'Kort', en: 'Short', nb: 'Kort', da: 'Kort', fi: 'Lyhyt kysely', de: 'Kurz' },
  languages,
  competencies: { acquaintance, responsibility, own_words: ownWords },
  minutes: 3,
  questions: [timeAndRoles, responsibilities, keepsPromises, takesCriticism, mainStrengths, rehire],
};
