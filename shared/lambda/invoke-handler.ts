import { type LaneOptions, laneHandler } from './lane-handler.ts';

/** Is invoked directly, by those whose role may, and answers. */
export const invokeHandler = <Answer>(options: LaneOptions, process: (command: unknown) => Promise<Answer>) =>
  laneHandler<unknown, Answer>(options, process);
