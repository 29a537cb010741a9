import * as z from 'zod';
import { signalCodes } from '#shared/domain/signals/signal.ts';
import { createRoad, type Road } from '../roads/road.ts';
import { type CloudChoices, type LocalCloud, startLocalCloud } from './local-cloud.ts';
import { isMondayMorning, nextMonday } from './stockholm-minutes.ts';

const demo = z.object({ organisation: z.string(), apiKey: z.string() });

export type RoadOnCloud = Readonly<{ cloud: LocalCloud; road: Road; organisation: string; apiKey: string }>;

/** Ten o'clock on a Monday in Stockholm, so that no test depends on the hour at which it is run: an SMS waits at night. */
export async function waitForMonday(cloud: LocalCloud): Promise<void> {
  const now = (await cloud.now()).getTime();
  await cloud.advance(Math.ceil((nextMonday(now) - now) / 1000));
}

/** The demo organisation of a running local cloud, and the steps of the road with its key. */
export async function roadOn<Cloud extends LocalCloud>(cloud: Cloud): Promise<RoadOnCloud & { cloud: Cloud }> {
  if (!isMondayMorning((await cloud.now()).getTime())) await waitForMonday(cloud);
  const response = await fetch(`${cloud.url}/_local/demo`);
  const made = demo.parse(await response.json());
  const road = createRoad({ ...cloud, apiKey: made.apiKey });
  // Whoever walks a road fills in forms faster than anybody reads, and says the same everywhere.
  await road.call('PATCH', '/v1/settings', { signalsOff: [...signalCodes], notices: 'at_once' });
  return { cloud, ...made, road };
}

/** The whole system on this machine, ready for the road. */
export const startRoad = async (choices: CloudChoices = {}): Promise<RoadOnCloud> =>
  roadOn(await startLocalCloud(choices));
