import { isClosed } from '#shared/domain/check/check.ts';
import { hasAnswered } from '#shared/domain/check/referee.ts';
import { mayWrite } from '#shared/domain/decisions/save-draft.ts';
import type { Visit } from './visit.ts';

/**
 * What the referee can still do. `open`: may answer. `given`: has answered. With any other value they can do neither:
 * they declined or withdrew, or the check is closed, cancelled, expired, or stopped.
 */
export type RefereeAccess =
  | 'open'
  | 'given'
  | 'declined'
  | 'withdrawn'
  | 'closed'
  | 'cancelled'
  | 'expired'
  | 'stopped';

export function accessOf({ file, referee, now }: Pick<Visit, 'file' | 'referee' | 'now'>): RefereeAccess {
  if (referee.status === 'declined' || referee.status === 'withdrawn') return referee.status;
  if (hasAnswered(referee)) return 'given';
  if (mayWrite(file, referee, now)) return 'open';
  if (isClosed(file.check, now)) return 'closed';
  if (file.check.status === 'cancelled' || file.check.status === 'declined') return 'cancelled';
  return file.check.status === 'expired' ? 'expired' : 'stopped';
}

/** Answers may be given, or given ones corrected. */
export const mayAnswer = ({ file, referee, now }: Pick<Visit, 'file' | 'referee' | 'now'>): boolean =>
  mayWrite(file, referee, now);

export const mayWithdraw = ({ file, referee, now }: Pick<Visit, 'file' | 'referee' | 'now'>): boolean =>
  hasAnswered(referee) && !isClosed(file.check, now);
