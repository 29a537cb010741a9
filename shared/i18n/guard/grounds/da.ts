import type { GroundNames } from '../texts.ts';

export const grounds: GroundNames = {
  health: 'helbred',
  family: 'familie',
  age: 'alder',
  origin: 'oprindelse',
  belief: 'tro',
  orientation: 'seksualitet',
  union: 'fagforening',
  politics: 'politik',
  pay: 'løn',
  crime: 'lovbrud',
};
