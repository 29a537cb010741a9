import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { DeliveryBacklog } from '#shared/domain/ports/delivery-backlog.ts';
import type { ExternalKeys } from '#shared/domain/ports/external-keys.ts';
import type { FieldKeys } from '#shared/domain/ports/field-keys.ts';
import type { InboundStore } from '#shared/domain/ports/inbound-store.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { OrganisationStore, RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import type { PartnerAppStore, TeamtailorAppStore } from '#shared/domain/ports/partner-app-store.ts';
import type { PresetStore } from '#shared/domain/ports/preset-store.ts';
import type { SenderHealthStore } from '#shared/domain/ports/sender-health-store.ts';
import type { SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import type { TokenSigner } from '#shared/domain/ports/token-signer.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';

/** Ports of the contracts. */
export type ConnectPorts = Readonly<{
  checks: Pick<CheckStore, 'create' | 'load' | 'findGone' | 'change'>;
  connections: ConnectionStore;
  externalKeys: ExternalKeys;
  organisations: Pick<OrganisationStore, 'load' | 'loadProjectSettings' | 'saveProjectSettings'> & RecentOrganisations;
  presets: Pick<PresetStore, 'list' | 'find'>;
  templates: Pick<TemplateStore, 'find' | 'list'>;
  partnerApps: Pick<PartnerAppStore, 'load'>;
  teamtailorApps: Pick<TeamtailorAppStore, 'load'>;
  inbound: Pick<InboundStore, 'put' | 'end'>;
  /** Opens what is sealed for this owner. */
  openSecret: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  sessions: Pick<SessionStore, 'find' | 'newBrowser' | 'mailLink' | 'mailNobody' | 'beginByCode'>;
  senderHealth: Pick<SenderHealthStore, 'load'>;
  pauses: Pick<SendingPauses, 'find'>;
  backlog: DeliveryBacklog;
  tokens: TokenSigner;
  fieldKeys: FieldKeys;
  linkMaker: LinkMaker;
  throttle: Throttle;
  baseUrl: string;
  /** Hosts that we may tell how it goes by `http:` too. */
  allowedHosts: readonly string[];
  /** RFC 3339. */
  clock: () => string;
  newId: NewId;
  /** Draws what nobody can guess, in letters, digits, `-` and `_`. */
  newSecret: () => string;
}>;
