import { languages } from '../language.ts';
import { acquaintance, ownWords, responsibility, workingTogether } from './competencies.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { responsibilities, timeAndRoles } from './questions/acquaintance.ts';
import { mainStrengths, needsSupport, rehire } from './questions/own-words.ts';
import { clearAnswers, handlesConflicts, keepsPromises, takesCriticism } from './questions/responsibility.ts';
import { listens, sharesInformation } from './questions/working-together.ts';
import { withoutRelation } from './without-relation.ts';

/** As it was while it asked for the time and the roles that the account of the relation tells of. */
export const firstStandardTemplate: BuiltInTemplate = {
  id: 'tpl_standard',
  version: 1,
  name: { sv: 'Standard', en: 'Standard', nb: 'Standard', da: 'Standard', fi: 'Peruskysely', de: 'Standard' },
  languages,
  competencies: {
    acquaintance,
    responsibility,
    working_together: workingTogether,
    own_words: ownWords,
  },
  minutes: 5,
  questions: [
    timeAndRoles,
    responsibilities,
    keepsPromises,
    clearAnswers,
    handlesConflicts,
    takesCriticism,
    listens,
    sharesInformation,
    mainStrengths,
    needsSupport,
    rehire,
  ],
};

/** Suits any post. It asks nothing that the account of the relation has asked. */
export const standardTemplate: BuiltInTemplate = withoutRelation(firstStandardTemplate);
