import type { ScheduledEvent } from 'aws-lambda';
import { type LaneOptions, laneHandler } from './lane-handler.ts';

/** Runs on a schedule. What throws is tried again by the next run. */
export const scheduleHandler = (options: LaneOptions, run: () => Promise<void>) =>
  laneHandler<ScheduledEvent, void>(options, run);
