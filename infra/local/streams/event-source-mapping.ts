import { setTimeout as sleep } from 'node:timers/promises';
import type { InvocationResult } from '../lambda/invocation.ts';
import { deliverBatch, type GivenUp } from './deliver-batch.ts';
import { laneOf, type Progress, trackProgress } from './lanes.ts';
import type { MappingDefinition } from './mapping-definition.ts';
import type { EngineRecord, StreamReader } from './read-stream.ts';
import type { StreamRecord } from './stream-record.ts';

/** A running event source mapping. */
export type RunningMapping = {
  /** Something was written: read at once. */
  nudge: () => void;
  /** Everything written so far has been read and is done. */
  isIdle: () => Promise<boolean>;
  stop: () => Promise<void>;
};

type Parts = {
  mapping: MappingDefinition;
  reader: StreamReader;
  start: number;
  convert: (record: EngineRecord) => StreamRecord;
  invoke: (event: string) => Promise<InvocationResult>;
  giveUp: (given: GivenUp) => Promise<void>;
  keepPlace: (position: number) => void;
  now: () => number;
  onError: (error: unknown) => void;
};

const idlePollMs = 1000;
/** How much is read ahead of the function. */
const mostWaiting = 2000;

type Lane = { waiting: StreamRecord[]; running: Promise<void> | undefined };

export const runMapping = (parts: Parts): RunningMapping => {
  const { mapping, reader, convert, keepPlace, onError } = parts;
  const progress: Progress = trackProgress(parts.start);
  const lanes: Lane[] = Array.from({ length: mapping.lanes }, () => ({ waiting: [], running: undefined }));
  let stopping = false;
  let readUpTo = parts.start;
  let wake: () => void = () => {};
  let nudged = false;

  const work = async (lane: Lane): Promise<void> => {
    while (lane.waiting.length > 0 && !stopping) {
      if (mapping.windowMs > 0 && lane.waiting.length < mapping.batchSize) await sleep(mapping.windowMs);
      const batch = lane.waiting.splice(0, mapping.batchSize);
      const done = await deliverBatch({ ...parts, isStopping: () => stopping }, batch);
      if (!done) return;
      progress.finish(batch.map(({ position }) => position));
      keepPlace(progress.checkpoint());
    }
  };

  const distribute = (records: EngineRecord[]): void => {
    for (const record of records.map(convert)) {
      readUpTo = record.position;
      if (!mapping.accepts(record.event)) {
        progress.skipTo(record.position);
        continue;
      }
      progress.take(record.position);
      lanes[laneOf(record.partition, mapping.lanes)]?.waiting.push(record);
    }
    for (const lane of lanes) {
      if (lane.running !== undefined || lane.waiting.length === 0) continue;
      lane.running = work(lane)
        .catch(onError)
        .finally(() => {
          lane.running = undefined;
          wake();
        });
    }
    if (records.length > 0) keepPlace(progress.checkpoint());
  };

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (nudged) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const waitingCount = (): number => lanes.reduce((sum, { waiting }) => sum + waiting.length, 0);

  const poll = async (): Promise<void> => {
    while (!stopping) {
      nudged = false;
      try {
        const records = waitingCount() < mostWaiting ? await reader.readAfter(readUpTo) : [];
        distribute(records);
        if (records.length === 0) await pause(idlePollMs);
      } catch (error) {
        if (!stopping) onError(error);
        await pause(idlePollMs);
      }
    }
  };
  const polling = poll();

  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    isIdle: async () => progress.isIdle() && (await reader.readAfter(readUpTo)).length === 0 && progress.isIdle(),
    stop: async () => {
      stopping = true;
      wake();
      await polling;
      await Promise.all(lanes.flatMap(({ running }) => running ?? []));
    },
  };
};
