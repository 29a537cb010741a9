import type { EndpointStore } from '../ports/endpoint-store.ts';
import { withoutHold } from './endpoint-health.ts';

/** Lets an endpoint that failed be tried at once. Whoever tries it at this moment knows more, and wins. */
export async function releaseEndpoint(endpoints: EndpointStore, endpointId: string, now: string): Promise<void> {
  const released = withoutHold(await endpoints.load(endpointId), now);
  if (released !== null) await endpoints.save(released);
}
