import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { createGreenhouseAdapter } from './greenhouse/greenhouse-adapter.ts';
import { createRefappAdapter } from './refapp/refapp-adapter.ts';
import { createTalentechAdapter } from './talentech/talentech-adapter.ts';
import { createTeamtailorAdapter } from './teamtailor/teamtailor-adapter.ts';

type AtsPorts = Parameters<typeof createGreenhouseAdapter>[0] &
  Parameters<typeof createRefappAdapter>[0] &
  Parameters<typeof createTalentechAdapter>[0] &
  Parameters<typeof createTeamtailorAdapter>[0];

/** How ATSs are told, each by its own contract. */
export const createAtsAdapters = (ports: AtsPorts): Readonly<Record<ConnectionKind, PushAdapter>> => ({
  greenhouse: createGreenhouseAdapter(ports),
  talentech: createTalentechAdapter(ports),
  refapp: createRefappAdapter(ports),
  teamtailor: createTeamtailorAdapter(ports),
});
