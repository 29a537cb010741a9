import type { ConnectionKind } from '../../check/check-source.ts';
import { ashby } from './ashby.ts';
import type { Contract } from './contract.ts';
import { greenhouse } from './greenhouse.ts';
import { refapp } from './refapp.ts';
import { talentech } from './talentech.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';

/** Every kind of connection there is. Results are told by `shared/ats`; `functions/connect-ats` answers requests. */
export const contracts: Readonly<{ [Kind in ConnectionKind]: Contract<Kind> }> = {
  talentech,
  greenhouse,
  refapp,
  teamtailor,
  ashby,
  workable,
};
