import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { preflight, refuse, withCrossOrigin } from './contract-answer.ts';
import type { Asking } from './refapp-call.ts';

const route = createPageRouter<Asking>()({
  'GET /config': async (asking) => (await import('./show-config.ts')).showConfig(asking),
  'POST /events': async (asking) => (await import('./take-event.ts')).takeEvent(asking),
});

async function answer(asking: Asking): Promise<HttpResponse> {
  const match = route({ method: asking.request.method, path: asking.path });
  if (match.outcome === 'unknown') return refuse(404, 'There is nothing at this address.');
  if (match.outcome === 'other_method') return refuse(405, `Use ${match.allow}.`, { allow: match.allow });
  return match.value(asking);
}

/** Refapp's interface for ATSs. */
export async function answerRefapp(asking: Asking): Promise<HttpResponse> {
  if (asking.request.method === 'OPTIONS') return preflight;
  return withCrossOrigin(await answer(asking));
}
