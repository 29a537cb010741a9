import type { NewId } from '#shared/domain/ids.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PresetStore } from '#shared/domain/ports/preset-store.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';
import type { ConnectionPorts } from './connections/connection-ports.ts';
import type { WebhookPorts } from './webhooks/webhook-ports.ts';

/** What the settings of an organisation need of the world. */
export type SettingsPorts = WebhookPorts &
  ConnectionPorts &
  Readonly<{
    organisations: Pick<OrganisationStore, 'findKey' | 'load' | 'save'>;
    templates: TemplateStore;
    presets: PresetStore;
    idempotency: IdempotencyStore;
    throttle: Throttle;
    /** RFC 3339. */
    clock: () => string;
    newId: NewId;
  }>;
