import type { GroundNames } from '../texts.ts';

export const grounds: GroundNames = {
  health: 'helse',
  family: 'familie',
  age: 'alder',
  origin: 'opprinnelse',
  belief: 'tro',
  orientation: 'legning',
  union: 'fagforening',
  politics: 'politikk',
  pay: 'lønn',
  crime: 'lovbrudd',
};
