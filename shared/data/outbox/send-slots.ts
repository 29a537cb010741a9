import * as z from 'zod/mini';
import { OthersWereFaster } from '#shared/domain/ports/others-were-faster.ts';
import type { SendSlots } from '#shared/domain/ports/send-slots.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const stored = z.object({ takenUntil: z.number() });
const names = { '#takenUntil': 'takenUntil' };

/** One item says until when all time is taken. Where that is behind, time begins anew. */
export function createSendSlots(table: Pick<Table, 'update'>): SendSlots {
  const endOf = (item: unknown): number => stored.parse(item).takenUntil;

  /** As far as this process knows. */
  let takenUntil = Number.NEGATIVE_INFINITY;

  /** After what is taken; null where that is behind `from`. */
  const takeNext = async (milliseconds: number, from: number): Promise<number | null> => {
    const taken = await table.update(
      keys.sendSlots,
      { text: 'SET #takenUntil = #takenUntil + :much', names, values: { ':much': milliseconds } },
      { text: '#takenUntil >= :from', values: { ':from': from } },
    );
    return taken === null ? null : endOf(taken) - milliseconds;
  };

  /** From `from` on; null where more is taken than that. */
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
