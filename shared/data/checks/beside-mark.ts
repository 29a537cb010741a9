import { createHash } from 'node:crypto';

import type { CheckFile } from '#shared/domain/check/check-file.ts';

/** JSON with sorted keys: equal values give equal text. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * A mark of the items beside a check, stored in the check's own item: a reader that loads both in parallel sees by it whether
 * they belong to the same change. What changes without a decision (planned reminders, delivery statuses, openings of links)
 * is not in it.
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
