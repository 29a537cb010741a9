import { eventually } from '../roads/road.ts';
import type { LocalClient } from './local-client.ts';

/** Until nothing is under way. On a busy machine many cold starts take longer than the local cloud waits for. */
export const quietAtLast = (cloud: Pick<LocalClient, 'untilQuiet'>): Promise<boolean> =>
  eventually('quiet', () =>
    cloud.untilQuiet().then(
      () => true,
      () => false,
    ),
  );
