import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { isNews } from '../is-news.ts';
import { later } from '../later.ts';
import type { WorkablePorts } from './tell-workable.ts';

/** Tells Workable how a check goes, at the address that it gave for it. */
export const createWorkableAdapter = (ports: WorkablePorts): PushAdapter =>
  later(
    (event) => {
      const { source } = event;
      return Promise.resolve(source?.kind === 'workable' && isNews('workable', event) ? [source.connectionId] : []);
    },
    async () => (await import('../tell-all.ts')).telling.createTellWorkable(ports),
  );
