import type { PushAnswer, PushResult } from '../ports/push-adapter.ts';

/** What trying again cannot mend. */
const refused: readonly number[] = [400, 422];

function secondsToWait(headers: Readonly<Record<string, string>>): Readonly<{ retryAfterSeconds?: number }> {
  const given = headers['retry-after'] ?? '';
  return /^\d{1,6}$/.test(given) ? { retryAfterSeconds: Number(given) } : {};
}

/** The common rule: 2xx is delivered, 400 and 422 are dead at once so that the next can go, all else is tried again. */
export function judgeAnswer(answer: PushAnswer): PushResult {
  if (answer.outcome === 'failed') return { outcome: 'retry', status: null, reason: answer.reason };
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return { outcome: 'delivered', status };
  const reason = `status_${status}`;
  if (refused.includes(status)) return { outcome: 'dead', status, reason };
  return { outcome: 'retry', status, reason, ...secondsToWait(headers) };
}
