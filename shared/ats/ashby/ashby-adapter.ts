import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { concerns } from '#shared/domain/push/told-event.ts';
import { later } from '../later.ts';
import type { AshbyPorts } from './tell-ashby.ts';

/** Tells Ashby each status of a check once. */
export const createAshbyAdapter = (ports: AshbyPorts): PushAdapter =>
  later(
    (event) => {
      const { source, snapshot } = event;
      const isTold = source?.kind === 'ashby' && snapshot !== null && concerns('ashby', event);
      return Promise.resolve(isTold ? [source.connectionId] : []);
    },
    async () => (await import('../tell-all.ts')).telling.createTellAshby(ports),
  );
