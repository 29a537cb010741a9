import { createHash } from 'node:crypto';

import type { CheckFile } from '#shared/domain/check/check-file.ts';

/** The same for the same value, whatever the order in which its members were put together. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * Tells what changes have written beside a check from what they had written earlier or later: the check's own item holds
 * it, so that both can be read at the same time. What comes and changes by itself (planned reminders, how messages fare,
 * how often links are opened) is not in it.
 */
export function besideMark({ referees, messages, reportLinks, signals, marks }: CheckFile): string {
  const beside = [
    referees,
    messages.flatMap(({ id, plan }) => (plan?.by === 'rule' ? [] : [id])),
    reportLinks.map(({ id, linkGeneration, expiresAt, revokedAt }) => [id, linkGeneration, expiresAt, revokedAt]),
    ...(signals.length === 0 && marks === null ? [] : [signals, marks]),
  ];
  return createHash('sha256').update(JSON.stringify(beside, inOrder)).digest('base64url').slice(0, 22);
}
