import type { GroundNames } from '../texts.ts';

export const grounds: GroundNames = {
  health: 'hälsa',
  family: 'familj',
  age: 'ålder',
  origin: 'ursprung',
  belief: 'tro',
  orientation: 'läggning',
  union: 'fackligt engagemang',
  politics: 'politik',
  pay: 'lön',
  crime: 'brott',
};
