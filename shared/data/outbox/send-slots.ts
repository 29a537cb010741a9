import * as z from 'zod/mini';
import { OthersWereFaster } from '#shared/domain/ports/others-were-faster.ts';
import type { SendSlots } from '#shared/domain/ports/send-slots.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const stored = z.object({ takenUntil: z.number() });
const names = { '#takenUntil': 'takenUntil' };

/** One item holds the time up to which all slots are taken. If that is past, slots begin now. */
export function createSendSlots(table: Pick<Table, 'update'>): SendSlots {
  const endOf = (item: unknown): number => stored.parse(item).takenUntil;

  /** As far as this process knows. */
  let takenUntil = Number.NEGATIVE_INFINITY;

  /** Takes slots after those that are taken; null if those end before `from`. */
  const takeNext = async (milliseconds: number, from: number): Promise<number | null> => {
    const taken = await table.update(
      keys.sendSlots,
      { text: 'SET #takenUntil = #takenUntil + :much', names, values: { ':much': milliseconds } },
      { text: '#takenUntil >= :from', values: { ':from': from } },
    );
    return taken === null ? null : endOf(taken) - milliseconds;
  };

  /** Takes slots from `from` on; null if later ones are taken already. */
  const takeAnew = async (milliseconds: number, from: number): Promise<number | null> => {
    const taken = await table.update(
      keys.sendSlots,
      { text: 'SET #takenUntil = :until', names, values: { ':until': from + milliseconds } },
      { text: 'attribute_not_exists(#takenUntil) OR #takenUntil < :from', values: { ':from': from } },
    );
    return taken === null ? null : from;
  };

  const takeOnce = async (milliseconds: number, from: number): Promise<number | 'conflict'> => {
    const ways = takenUntil < from ? [takeAnew, takeNext] : [takeNext, takeAnew];
    for (const take of ways) {
      const begins = await take(milliseconds, from);
      if (begins === null) continue;
      takenUntil = begins + milliseconds;
      return begins;
    }
    return 'conflict';
  };

  return {
    async take(milliseconds, from) {
      const begins = await retryOnConflict(() => takeOnce(milliseconds, from));
      if (begins === 'conflict') throw new OthersWereFaster('at the time in which messages go, four times');
      return begins;
    },
  };
}
