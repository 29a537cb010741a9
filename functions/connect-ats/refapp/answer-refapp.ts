import type { HttpResponse } from '#shared/web/http/http.ts';
import { crossOrigin, preflight, refuse } from './contract-answer.ts';
import type { Asking } from './refapp-call.ts';

type Endpoint = Readonly<{ method: string; load: () => Promise<(asking: Asking) => Promise<HttpResponse>> }>;

const events: Endpoint = { method: 'POST', load: async () => (await import('./take-event.ts')).takeEvent };
const config: Endpoint = { method: 'GET', load: async () => (await import('./show-config.ts')).showConfig };

/** Teamtailor calls the same thing by another name. */
const endpoints = new Map([
  ['config', config],
  ['events', events],
  ['webhook', events],
]);

async function answer(asking: Asking): Promise<HttpResponse> {
  const endpoint = endpoints.get(asking.path);
  if (endpoint === undefined) return refuse(404, 'There is nothing at this address.');
  if (endpoint.method !== asking.request.method) return refuse(405, `Use ${endpoint.method}.`);
  return (await endpoint.load())(asking);
}

/** Refapp's interface for ATSs, and Teamtailor's for its partners. */
export async function answerRefapp(asking: Asking): Promise<HttpResponse> {
  if (asking.request.method === 'OPTIONS') return preflight;
  const response = await answer(asking);
  return { ...response, headers: { ...response.headers, ...crossOrigin } };
}
