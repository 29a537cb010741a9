import type { SendResult } from '#shared/domain/ports/courier.ts';

/** What a carrier's errors mean, by their names. A client error that is not in this table is unexpected, and thrown on. */
export type CarrierErrors = Readonly<Record<string, (message: string) => SendResult>>;

const networkFailures = ['TimeoutError', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'];

export const rejectedAs = (reason: string) => (): SendResult => ({ outcome: 'rejected', reason });
export const notSetUpAs = (reason: string) => (): SendResult => ({ outcome: 'not_set_up', reason });
export const refusedAs = (outcome: 'rate_limited' | 'quota_reached' | 'unavailable') => (): SendResult => ({ outcome });

/** Translates a carrier's error, or throws it on untouched when nobody foresaw it. */
export function translateCarrierError(error: unknown, known: CarrierErrors): SendResult {
  if (!(error instanceof Error)) throw error;
  const result = known[error.name]?.(error.message);
  if (result !== undefined) return result;
  if (networkFailures.includes(error.name) || networkFailures.includes(codeOf(error)) || statusOf(error) >= 500) {
    return { outcome: 'unavailable' };
  }
  throw error;
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

function statusOf(error: Error): number {
  const metadata = '$metadata' in error ? error.$metadata : null;
  const status = metadata instanceof Object && 'httpStatusCode' in metadata ? metadata.httpStatusCode : 0;
  return typeof status === 'number' ? status : 0;
}
