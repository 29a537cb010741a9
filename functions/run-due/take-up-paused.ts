import type { PausedStore } from '#shared/domain/ports/outbox.ts';
import type { PausedBy, SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import { log } from '#shared/observability/log.ts';

export type TakeUpPausedPorts = Readonly<{
  paused: PausedStore;
  pauses: Pick<SendingPauses, 'listOver'>;
  clock: () => string;
}>;

const pageSize = 100;
/** As much as goes out in a minute and more; the next run goes on. */
const mostPages = 20;

/** What a pause held back goes once it is over, one after the other in the order in which it was made. */
export const createTakeUpPaused = (ports: TakeUpPausedPorts) => async (): Promise<void> => {
  let count = 0;
  for (const pause of await ports.pauses.listOver()) count += await takeUp(ports, pause);
  if (count > 0) log('paused_taken_up', { count });
};

async function takeUp({ paused, clock }: TakeUpPausedPorts, pause: PausedBy): Promise<number> {
  let count = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const messages = await paused.waiting(pause, pageSize);
    let taken = 0;
    for (const message of messages) if (await paused.takeUp(message, clock())) taken += 1;
    count += taken;
    // The index may still show a message that was just taken.
    if (messages.length < pageSize || taken === 0) return count;
  }
  return count;
}
