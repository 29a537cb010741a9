import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { isNews } from '../is-news.ts';
import { later } from '../later.ts';
import type { RefappPorts } from './tell-refapp.ts';

/** Tells an ATS that speaks Refapp's contract how a check goes, at the address that it gave for it. */
export const createRefappAdapter = (ports: RefappPorts): PushAdapter =>
  later(
    (event) => {
      const { source } = event;
      const isTold = source?.kind === 'refapp' && source.details['updateUrl'] !== undefined && isNews('refapp', event);
      return Promise.resolve(isTold ? [source.connectionId] : []);
    },
    async () => (await import('../tell-all.ts')).telling.createTellRefapp(ports),
  );
