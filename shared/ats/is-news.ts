import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import { concerns, type ToldEvent } from '#shared/domain/push/told-event.ts';

/** An event that causes another in the same change is not told: the other one is. A corrected address counts its referee again. */
export function isNews(kind: ConnectionKind, event: ToldEvent): boolean {
  const { type, snapshot } = event;
  if (type === 'reference_check.created') return snapshot?.status === 'accepted';
  if (type === 'referee.added') return snapshot?.referee?.status === 'added';
  return concerns(kind, event);
}
