import type { SendingPause, SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import { secondMilliseconds } from '#shared/domain/time.ts';

type Ports = Readonly<{ pauses: Pick<SendingPauses, 'find'>; milliseconds: () => number }>;

/** A pause is heeded no later than this. */
const keptMilliseconds = 5 * secondMilliseconds;
const mostKept = 1_000;

/** The pause that holds for an organisation, read once in a while rather than for each message. */
export function keepPauses({ pauses, milliseconds }: Ports): (organisationId: string) => Promise<SendingPause | null> {
  const known = new Map<string, Readonly<{ pause: Promise<SendingPause | null>; until: number }>>();
  return (organisationId) => {
    const now = milliseconds();
    const kept = known.get(organisationId);
    if (kept !== undefined && now < kept.until) return kept.pause;
    if (known.size >= mostKept) known.clear();
    const pause = pauses.find(organisationId);
    known.set(organisationId, { pause, until: now + keptMilliseconds });
    // What could not be read is asked for again by the next message.
    pause.catch(() => known.delete(organisationId));
    return pause;
  };
}
