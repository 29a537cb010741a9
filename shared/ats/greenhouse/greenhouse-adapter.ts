import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { concerns } from '#shared/domain/push/told-event.ts';
import { later } from '../later.ts';
import { newsOf } from './greenhouse-news.ts';
import type { GreenhousePorts } from './tell-greenhouse.ts';

/** Tells Greenhouse that a test goes on, once, and that it is complete: it asks for the rest itself, at once. */
export const createGreenhouseAdapter = (ports: GreenhousePorts): PushAdapter =>
  later(
    (event) => {
      const { source, snapshot } = event;
      const isNews = snapshot !== null && newsOf(snapshot.status) !== null;
      const isTold = source?.kind === 'greenhouse' && concerns('greenhouse', event) && isNews;
      return Promise.resolve(isTold ? [source.connectionId] : []);
    },
    async () => (await import('../tell-all.ts')).telling.createTellGreenhouse(ports),
  );
