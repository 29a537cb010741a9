import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { ExternalKeys } from '#shared/domain/ports/external-keys.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PresetStore } from '#shared/domain/ports/preset-store.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';

/** What the contracts need of the world. */
export type ConnectPorts = Readonly<{
  checks: Pick<CheckStore, 'create' | 'load'>;
  connections: ConnectionStore;
  externalKeys: ExternalKeys;
  organisations: Pick<OrganisationStore, 'load' | 'loadProjectSettings' | 'saveProjectSettings'>;
  presets: Pick<PresetStore, 'list' | 'find'>;
  templates: Pick<TemplateStore, 'find' | 'list'>;
  linkMaker: LinkMaker;
  throttle: Throttle;
  baseUrl: string;
  /** RFC 3339. */
  clock: () => string;
  newId: NewId;
}>;
