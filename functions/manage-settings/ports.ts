import type { Seal } from '#shared/domain/connections/new-connection.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { AuditNotes, TrailReader } from '#shared/domain/ports/audit-trail.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { LogoStore } from '#shared/domain/ports/logo-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PresetStore } from '#shared/domain/ports/preset-store.ts';
import type { TemplateDraftStore } from '#shared/domain/ports/template-draft-store.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import type { WebhookStore } from '#shared/domain/ports/webhook-store.ts';
import type { LookUpPorts } from '#shared/domain/subjects/look-up.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';
import type { ShowPartPorts } from '#shared/web/subjects/show-part.ts';

type Owner = Readonly<{ organisationId: string; id: string }>;

type WebhookPorts = Readonly<{
  webhooks: WebhookStore;
  lanes: DeliveryLanes;
  endpoints: EndpointStore;
  webhookSecrets: Readonly<{
    draw: () => string;
    seal: (owner: Owner, secret: string) => string;
    open: (owner: Owner, sealed: string) => string;
  }>;
  /** Whether a webhook may be at this address. */
  isCallable: (url: string) => boolean;
}>;

type ConnectionPorts = Readonly<{
  connections: Pick<ConnectionStore, 'create' | 'load' | 'list' | 'save' | 'remove'>;
  connectionSecrets: Readonly<{
    seal: Seal;
    /** A secret derived from the subject: the same subject always gets the same one, so a repeated request can show it again. */
    derive: (subject: string) => string;
  }>;
}>;

type PeoplePorts = LookUpPorts &
  ShowPartPorts &
  Readonly<{
    checks: LookUpPorts['checks'] & ShowPartPorts['checks'];
    erasures: Pick<ErasureStore, 'create' | 'load'>;
  }>;

/** Ports of the API of settings and of data subjects. */
export type SettingsPorts = WebhookPorts &
  ConnectionPorts &
  Readonly<{
    organisations: Pick<OrganisationStore, 'findKey' | 'load' | 'save'>;
    logos: Pick<LogoStore, 'load'>;
    templates: TemplateStore;
    openDrafts: () => Promise<TemplateDraftStore>;
    presets: PresetStore;
    audit: AuditNotes;
    /** Rarely used code is loaded on demand. */
    loadTrail: () => Promise<TrailReader>;
    people: PeoplePorts;
    idempotency: IdempotencyStore;
    throttle: Throttle;
    /** RFC 3339. */
    clock: () => string;
    newId: NewId;
  }>;
