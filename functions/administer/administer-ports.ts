import type { Seal } from '#shared/domain/connections/new-connection.ts';
import type { Activations, ListedPartner } from '#shared/domain/connections/teamtailor-activation.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { ApiKeyList } from '#shared/domain/ports/api-key-list.ts';
import type { AuditNotes } from '#shared/domain/ports/audit-trail.ts';
import type { Complaints } from '#shared/domain/ports/complaints.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { DeadLetters } from '#shared/domain/ports/dead-letters.ts';
import type { LinkRevoker } from '#shared/domain/ports/link-revoker.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PartnerAppStore, TeamtailorAppStore } from '#shared/domain/ports/partner-app-store.ts';
import type { PeopleIndex } from '#shared/domain/ports/people-index.ts';
import type { SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import type { TableCheck } from '#shared/domain/ports/table-check.ts';
import type { TokenSigner } from '#shared/domain/ports/token-signer.ts';
import type { Undelivered } from '#shared/domain/ports/undelivered.ts';
import type { WebhookStore } from '#shared/domain/ports/webhook-store.ts';

export type AdministerPorts = Readonly<{
  organisations: Pick<OrganisationStore, 'load' | 'create' | 'save' | 'createKey'>;
  apiKeys: ApiKeyList;
  audit: Pick<AuditNotes, 'note'>;
  sessions: Pick<SessionStore, 'endAll' | 'endEverybodys'>;
  pauses: Pick<SendingPauses, 'list' | 'pause' | 'resume'>;
  deadLetters: DeadLetters;
  loadPeople: () => Promise<PeopleIndex>;
  loadUndelivered: () => Promise<Undelivered>;
  loadLinkRevoker: () => Promise<LinkRevoker>;
  /** Checks the stage's own table or a restored copy; null if the stage names no restored table. */
  loadTableCheck: (which: 'own' | 'restored') => Promise<TableCheck | null>;
  complaints: Pick<Complaints, 'lift'>;
  webhooks: Pick<WebhookStore, 'list' | 'save'>;
  connections: Pick<ConnectionStore, 'create' | 'findCredential' | 'list' | 'load' | 'save'>;
  partnerApps: PartnerAppStore;
  teamtailorApps: TeamtailorAppStore;
  tokens: TokenSigner;
  seal: Seal;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  /** Asks Teamtailor for its customers of this partner. */
  readActivations: (partner: ListedPartner) => Promise<Activations>;
  /** Null if the key that sealed it no longer exists. */
  reseal: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string | null;
  baseUrl: string;
  /** Loopback hosts that may be called; empty outside the local cloud. */
  allowedHosts: readonly string[];
  clock: () => string;
  newId: NewId;
  /** Draws what nobody can guess, in letters, digits, `-` and `_`. */
  newSecret: () => string;
}>;
