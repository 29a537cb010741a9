import type { GroundNames } from '../texts.ts';

export const grounds: GroundNames = {
  health: 'health',
  family: 'family',
  age: 'age',
  origin: 'origin',
  belief: 'belief',
  orientation: 'orientation',
  union: 'union membership',
  politics: 'politics',
  pay: 'pay',
  crime: 'crime',
};
