import { createExpiringCache } from '#shared/domain/expiring-cache.ts';
import type { SendingPause, SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import { secondMilliseconds } from '#shared/domain/time.ts';

type Ports = Readonly<{ pauses: Pick<SendingPauses, 'find'>; milliseconds: () => number }>;

/** A pause takes effect within this time. */
const keptMilliseconds = 5 * secondMilliseconds;
const mostKept = 1_000;

export type KeptPauses = Readonly<{
  /** The pause that holds for an organisation, read once in a while rather than for each message. */
  find: (organisationId: string) => Promise<SendingPause | null>;
  /** The same from memory, without a trip; null if unknown. */
  known: (organisationId: string) => SendingPause | null;
}>;

export function keepPauses({ pauses, milliseconds }: Ports): KeptPauses {
  type Kept = { readonly read: Promise<SendingPause | null>; pause: SendingPause | null };
  const kept = createExpiringCache<Kept>(mostKept);
  const inTime = (organisationId: string): Kept | undefined => kept.get(organisationId, milliseconds());

  const read = (organisationId: string): Promise<SendingPause | null> => {
    const reading = pauses.find(organisationId);
    const entry: Kept = { read: reading, pause: null };
    kept.set(organisationId, entry, milliseconds() + keptMilliseconds);
    reading.then(
      (pause) => {
        entry.pause = pause;
      },
      // A failed read is tried again by the next message.
      () => kept.delete(organisationId),
    );
    return reading;
  };

  return {
    find: (organisationId) => inTime(organisationId)?.read ?? read(organisationId),
    known: (organisationId) => inTime(organisationId)?.pause ?? null,
  };
}
