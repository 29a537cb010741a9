import type { EndpointHealth } from '../push/endpoint-health.ts';

export type EndpointStore = Readonly<{
  load: (endpointId: string) => Promise<EndpointHealth>;
  /** One version on from what was loaded; false when somebody else was faster. */
  save: (health: EndpointHealth) => Promise<boolean>;
}>;
