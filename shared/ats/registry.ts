import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { createAshbyAdapter } from './ashby/ashby-adapter.ts';
import { createGreenhouseAdapter } from './greenhouse/greenhouse-adapter.ts';
import { createRefappAdapter } from './refapp/refapp-adapter.ts';
import { createTalentechAdapter } from './talentech/talentech-adapter.ts';
import { createTeamtailorAdapter } from './teamtailor/teamtailor-adapter.ts';
import { createWorkableAdapter } from './workable/workable-adapter.ts';

export type AtsPorts = Parameters<typeof createGreenhouseAdapter>[0] &
  Parameters<typeof createRefappAdapter>[0] &
  Parameters<typeof createTalentechAdapter>[0] &
  Parameters<typeof createTeamtailorAdapter>[0] &
  Parameters<typeof createAshbyAdapter>[0] &
  Parameters<typeof createWorkableAdapter>[0];

/** How ATSs are told, each by its own contract. */
export const createAtsAdapters = (ports: AtsPorts): Readonly<Record<ConnectionKind, PushAdapter>> => ({
  greenhouse: createGreenhouseAdapter(ports),
  talentech: createTalentechAdapter(ports),
  refapp: createRefappAdapter(ports),
  teamtailor: createTeamtailorAdapter(ports),
  ashby: createAshbyAdapter(ports),
  workable: createWorkableAdapter(ports),
});
