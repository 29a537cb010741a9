import { languages } from '../language.ts';
import { acquaintance, leadingOthers, ownWords, responsibility } from './competencies.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { responsibilities, timeAndRoles } from './questions/acquaintance.ts';
import { leadershipScope } from './questions/leadership-scope.ts';
import { givesFeedback, givesResponsibility, groupResults } from './questions/leading-others.ts';
import { ledChange, mainStrengths, needsSupport, rehire } from './questions/own-words.ts';
import { clearAnswers, handlesConflicts, keepsPromises, takesCriticism } from './questions/responsibility.ts';
import { withoutRelation } from './without-relation.ts';

/** As it was while it asked for the time and the roles that the account of the relation tells of. */
export const firstLeaderTemplate: BuiltInTemplate = {
  id: 'tpl_leader',
  version: 1,
  name: { sv: 'Ledare', en: 'Leader', nb: 'Leder', da: 'Leder', fi: 'Esihenkilökysely', de: 'Führungskraft' },
  languages,
  competencies: {
    acquaintance,
    leading_others: leadingOthers,
    responsibility,
    own_words: ownWords,
  },
  minutes: 6,
  questions: [
    timeAndRoles,
    responsibilities,
    leadershipScope,
    givesResponsibility,
    givesFeedback,
    groupResults,
    keepsPromises,
    clearAnswers,
    handlesConflicts,
    takesCriticism,
    ledChange,
    mainStrengths,
    needsSupport,
    rehire,
  ],
};

/** It asks nothing that the account of the relation has asked. */
export const leaderTemplate: BuiltInTemplate = withoutRelation(firstLeaderTemplate);
