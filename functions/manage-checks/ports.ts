import type { NewId } from '#shared/domain/ids.ts';
import type { AuditActors } from '#shared/domain/ports/audit-actors.ts';
import type { AuditTrail } from '#shared/domain/ports/audit-trail.ts';
import type { BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import type { CallBook } from '#shared/domain/ports/call-book.ts';
import type { CheckFinder } from '#shared/domain/ports/check-finder.ts';
import type { CheckNotes } from '#shared/domain/ports/check-notes.ts';
import type { CheckQueue } from '#shared/domain/ports/check-queue.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { DeadLetters } from '#shared/domain/ports/dead-letters.ts';
import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import type { KnownLists } from '#shared/domain/ports/known-lists.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { LogoStore } from '#shared/domain/ports/logo-store.ts';
import type { OrganisationStore, RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import type { TeamtailorAppStore } from '#shared/domain/ports/partner-app-store.ts';
import type { PresetStore } from '#shared/domain/ports/preset-store.ts';
import type { RecruiterNotices } from '#shared/domain/ports/recruiter-notices.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import type { TemplateDraftStore } from '#shared/domain/ports/template-draft-store.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import type { TombstoneStore } from '#shared/domain/ports/tombstone-store.ts';
import type { LookUpPorts } from '#shared/domain/subjects/look-up.ts';
import type { DrawDocument } from '#shared/pdf/draw-document.ts';
import type { LinkThrottle } from '#shared/web/links/link-throttle.ts';
import type { ShowPartPorts } from '#shared/web/subjects/show-part.ts';

/** Ports of the pages that find a person, and export or erase that person's data. */
export type PeoplePorts = Pick<LookUpPorts, 'subjects'> &
  Readonly<{
    checks: LookUpPorts['checks'] & ShowPartPorts['checks'];
    findTemplate: ShowPartPorts['findTemplate'];
    notes: ShowPartPorts['notes'];
    erasures: Pick<ErasureStore, 'create' | 'load' | 'list'>;
  }>;

/** Ports of the page that connects an ATS. */
export type ConnectionPorts = Readonly<{
  connections: Pick<ConnectionStore, 'create' | 'findCredential' | 'list' | 'remove'>;
  teamtailorApps: Pick<TeamtailorAppStore, 'load'>;
}>;

/** Ports of the recruiter's pages. */
export type Ports = Readonly<{
  checks: CheckStore;
  finder: CheckFinder;
  queue: CheckQueue;
  bulkJobs: Pick<BulkJobs, 'create' | 'load' | 'save'>;
  notes: CheckNotes;
  organisations: Pick<OrganisationStore, 'load' | 'save' | 'loadProjectSettings' | 'saveProjectSettings'> &
    RecentOrganisations;
  knownLists: KnownLists;
  logos: Pick<LogoStore, 'loadRecent'>;
  sessions: SessionStore;
  audit: AuditTrail;
  auditActors: AuditActors;
  callBook: CallBook;
  /** Rarely used code is loaded on demand. */
  openTombstones: () => Promise<TombstoneStore>;
  openPeople: () => Promise<PeoplePorts>;
  openNotices: () => Promise<Pick<RecruiterNotices, 'find' | 'choose'>>;
  /** Certificates are written by code that is loaded on demand. */
  loadDrawing: () => Promise<DrawDocument>;
  deadLetters: Pick<DeadLetters, 'replay'>;
  templates: Pick<TemplateStore, 'find' | 'list' | 'remove' | 'restore' | 'findRemoved'>;
  /** The template editor's ports are loaded on demand. */
  openDrafts: () => Promise<TemplateDraftStore>;
  openConnections: () => Promise<ConnectionPorts>;
  openPresets: () => Promise<Pick<PresetStore, 'list'>>;
  linkMaker: LinkMaker;
  /** Where this site stands, for an address that leaves it. */
  baseUrl: string;
  throttle: LinkThrottle;
  /** RFC 3339. */
  clock: () => string;
  newId: NewId;
}>;
