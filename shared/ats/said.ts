import { createHash } from 'node:crypto';
import type { PushResult } from '#shared/domain/ports/push-adapter.ts';

/** What is said, so short that it can be kept and compared. */
export const saidOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The endpoint has been told the same before, and nothing else since. */
export const saidBefore: PushResult = { outcome: 'obsolete', status: null, reason: 'said_before' };

/** The result with what was said by it, if it arrived. */
export const withSaid = (result: PushResult, said: string): PushResult =>
  result.outcome === 'delivered' ? { ...result, said } : result;
