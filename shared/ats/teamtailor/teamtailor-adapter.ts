import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { isNews } from '../is-news.ts';
import { later } from '../later.ts';
import type { TeamtailorPorts } from './tell-teamtailor.ts';

/** Tells Teamtailor how a check goes, at the address that it gave for it. */
export const createTeamtailorAdapter = (ports: TeamtailorPorts): PushAdapter =>
  later(
    (event) => {
      const { source } = event;
      const isOurs = source?.kind === 'teamtailor' && source.details['updateUrl'] !== undefined;
      return Promise.resolve(isOurs && isNews('teamtailor', event) ? [source.connectionId] : []);
    },
    async () => (await import('../tell-all.ts')).telling.createTellTeamtailor(ports),
  );
