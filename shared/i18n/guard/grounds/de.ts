import type { GroundNames } from '../texts.ts';

export const grounds: GroundNames = {
  health: 'Gesundheit',
  family: 'Familie',
  age: 'Alter',
  origin: 'Herkunft',
  belief: 'Glaube',
  orientation: 'Orientierung',
  union: 'Gewerkschaft',
  politics: 'Politik',
  pay: 'Gehalt',
  crime: 'Kriminalität',
};
