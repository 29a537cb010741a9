import { languages } from '../language.ts';
import { acquaintance, employment } from './competencies.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { responsibilities, yourRole } from './questions/acquaintance.ts';
import { employmentConfirmed, employmentPeriod, jobTitle } from './questions/employment.ts';

/** For a referee who may or will not judge: nothing here asks for an opinion. */
export const factsTemplate: BuiltInTemplate = {
  id: 'tpl_facts',
  version: 1,
  name: {
    sv: 'Bara fakta',
    en: 'Facts only',
    nb: 'Bare fakta',
    da: 'Kun fakta',
    fi: 'Vain perustiedot',
    de: 'Nur Fakten',
  },
  languages,
  competencies: { employment, acquaintance },
  minutes: 2,
  questions: [employmentConfirmed, employmentPeriod, jobTitle, yourRole, responsibilities],
};
