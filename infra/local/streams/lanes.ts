import { createHash } from 'node:crypto';

/** Records that were read and not yet processed, by which the checkpoint in the stream is known. */
export type Progress = {
  take: (position: number) => void;
  finish: (positions: readonly number[]) => void;
  skipTo: (position: number) => void;
  /** The checkpoint: everything up to here is processed. */
  checkpoint: () => number;
  isIdle: () => boolean;
};

export const trackProgress = (start: number): Progress => {
  const open = new Set<number>();
  let read = start;
  return {
    take: (position) => {
      open.add(position);
      read = Math.max(read, position);
    },
    finish: (positions) => {
      for (const position of positions) open.delete(position);
    },
    skipTo: (position) => {
      read = Math.max(read, position);
    },
    checkpoint: () => (open.size === 0 ? read : Math.min(...open) - 1),
    isIdle: () => open.size === 0,
  };
};

export const laneOf = (partition: string, lanes: number): number =>
  lanes === 1 ? 0 : createHash('md5').update(partition).digest().readUInt32BE(0) % lanes;
