import type { EndpointHealth } from '../push/endpoint-health.ts';

export type EndpointStore = Readonly<{
  load: (endpointId: string) => Promise<EndpointHealth>;
  /** Saves the next version of what was loaded; false if another process was faster. */
  save: (health: EndpointHealth) => Promise<boolean>;
}>;
