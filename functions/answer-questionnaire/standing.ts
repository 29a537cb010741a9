import { isClosed } from '#shared/domain/check/check.ts';
import { hasAnswered } from '#shared/domain/check/referee.ts';
import { mayWrite } from '#shared/domain/decisions/save-draft.ts';
import type { Visit } from './visit.ts';

/**
 * Where the referee stands. `open`: may answer. `given`: has answered. Then those who can do neither: because they
 * declined or withdrew, or because the check is closed, withdrawn, over, or at a halt.
 */
export type Standing = 'open' | 'given' | 'declined' | 'withdrawn' | 'closed' | 'cancelled' | 'expired' | 'stopped';

export function standingOf({ file, referee, now }: Pick<Visit, 'file' | 'referee' | 'now'>): Standing {
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
