import * as z from 'zod';

import { type CloudChoices, type LocalCloud, startLocalCloud } from './local-cloud.ts';
import { createRoad, type Road } from './road.ts';

const demo = z.object({ organisation: z.string(), apiKey: z.string() });

export type RoadOnCloud = Readonly<{ cloud: LocalCloud; road: Road; organisation: string; apiKey: string }>;

/** The demo organisation of a running local cloud, and the steps of the road with its key. */
export async function roadOn<Cloud extends LocalCloud>(cloud: Cloud): Promise<RoadOnCloud & { cloud: Cloud }> {
  const response = await fetch(`${cloud.url}/_local/demo`);
  const made = demo.parse(await response.json());
  return { cloud, ...made, road: createRoad({ ...cloud, apiKey: made.apiKey }) };
}

/** The whole system on this machine, ready for the road. */
export const startRoad = async (choices: CloudChoices = {}): Promise<RoadOnCloud> =>
  roadOn(await startLocalCloud(choices));
