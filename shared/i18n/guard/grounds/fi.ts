import type { GroundNames } from '../texts.ts';

export const grounds: GroundNames = {
  health: 'terveys',
  family: 'perhe',
  age: 'ikä',
  origin: 'alkuperä',
  belief: 'vakaumus',
  orientation: 'suuntautuminen',
  union: 'ammattiliitto',
  politics: 'politiikka',
  pay: 'palkka',
  crime: 'rikos',
};
