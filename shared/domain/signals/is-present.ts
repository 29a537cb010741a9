import type { Referee, RefereeStatus } from '../check/referee.ts';

const statusesOut: readonly RefereeStatus[] = ['removed', 'replaced', 'declined', 'withdrawn'];

/** Of whom something may be seen: who is part of the check, and known. */
export const isPresent = ({ status, erasedAt, forgottenAt }: Referee): boolean =>
  !statusesOut.includes(status) && erasedAt === undefined && forgottenAt === undefined;
