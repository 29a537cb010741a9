import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import { concerns, type ToldEvent } from '#shared/domain/push/told-event.ts';

/** What leads to something else in the same moment is told of by that; a mended address counts its referee again. */
export function isNews(kind: ConnectionKind, event: ToldEvent): boolean {
  const { type, snapshot } = event;
  if (type === 'reference_check.created') return snapshot?.status === 'accepted';
  if (type === 'referee.added') return snapshot?.referee?.status === 'added';
  return concerns(kind, event);
}
