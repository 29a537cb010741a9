import type { EngineRecord, StreamReader } from './read-stream.ts';

/** A stream that several mappings read, each at its own pace, while the engine is asked once. */
export type SharedStream = StreamReader & {
  /** Something was written: the last read is outdated. */
  written: () => void;
};

/** Most is written by way of the local cloud, which says so; what is not is seen after this long. */
const freshMs = 200;
const mostKept = 4000;
const mostAtOnce = 1000;

const positionOf = (record: EngineRecord): number => Number(record.dynamodb.SequenceNumber);

const endOf = (records: readonly EngineRecord[], otherwise: number): number => {
  const last = records.at(-1);
  return last === undefined ? otherwise : positionOf(last);
};

export const shareStream = (reader: StreamReader): SharedStream => {
  const kept: EngineRecord[] = [];
  /** `kept` is all that came after `from`, up to `upTo`. */
  let from: number | undefined;
  let upTo = 0;
  let writes = 0;
  let seenWrites = -1;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const writesBefore = writes;
    const startedAt = performance.now();
    const records = await reader.readAfter(upTo);
    upTo = endOf(records, upTo);
    kept.push(...records);
    from = endOf(kept.splice(0, Math.max(0, kept.length - mostKept)), from ?? 0);
    if (records.length === mostAtOnce) return;
    seenWrites = writesBefore;
    readAt = startedAt;
  };

  const isFresh = (): boolean => seenWrites === writes && performance.now() - readAt < freshMs;

  return {
    ...reader,
    written: () => {
      writes += 1;
    },
    readAfter: async (position) => {
      if (from === undefined) {
        from = position;
        upTo = position;
      }
      if (position < from) return reader.readAfter(position);
      // A read that is under way may have begun before the last write.
      if (reading !== undefined) await reading;
      if (!isFresh()) {
        reading ??= read().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      const next = kept.findLastIndex((record) => positionOf(record) <= position) + 1;
      return kept.slice(next, next + mostAtOnce);
    },
  };
};
