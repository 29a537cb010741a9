import type { BuiltInQuestion } from './in-every-language.ts';

type Option = Extract<BuiltInQuestion, { type: 'single' | 'multiple' }>['options'][number];

/** Scales bring it by themselves; a choice lists it as its last option. */
export const cannotJudgeOption: Option = {
  id: 'cannot_judge',
  text: {
    sv: 'Kan inte bedöma',
    en: 'I cannot judge this',
    nb: 'Kan ikke vurdere',
    da: 'Kan ikke vurdere',
    fi: 'En osaa arvioida',
    de: 'Kann ich nicht beurteilen',
  },
};
