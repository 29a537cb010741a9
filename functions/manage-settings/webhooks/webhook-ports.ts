import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import type { WebhookStore } from '#shared/domain/ports/webhook-store.ts';

type Owner = Readonly<{ organisationId: string; id: string }>;

/** What webhooks need of the world. */
export type WebhookPorts = Readonly<{
  webhooks: WebhookStore;
  lanes: DeliveryLanes;
  endpoints: EndpointStore;
  webhookSecrets: Readonly<{
    draw: () => string;
    seal: (owner: Owner, secret: string) => string;
    open: (owner: Owner, sealed: string) => string;
  }>;
  /** Whether an address may be called at all. */
  isCallable: (url: string) => boolean;
}>;
