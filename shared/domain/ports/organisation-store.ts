import type { AuditEntry } from '../audit/audit-entry.ts';
import type { CheckDefaults, Organisation } from '../organisation/organisation.ts';

/** An API key's owner. `live` false: a test key. */
export type ApiKey = Readonly<{ id: string; organisationId: string; live: boolean; name: string }>;

/** What a test key settles for a project is not what live checks are made with. */
export type ProjectOwner = Readonly<{ organisationId: string; live: boolean }>;

/** `entry`: what the audit trail says of it. */
export type OrganisationStore = Readonly<{
  /** As it stands. */
  load: (organisationId: string) => Promise<Organisation | null>;
  /** The settings that this project's checks were last made with; null for a new project. */
  loadProjectSettings: (owner: ProjectOwner, projectExternalId: string) => Promise<Partial<CheckDefaults> | null>;
  saveProjectSettings: (
    owner: ProjectOwner,
    projectExternalId: string,
    settings: Partial<CheckDefaults>,
  ) => Promise<void>;
  /**
   * The owner of a key, by the key itself; null when there is none, or none any more. Notes the day of its use, once a
   * day. `now` is RFC 3339.
   */
  findKey: (key: string, now: string) => Promise<ApiKey | null>;
  create: (organisation: Organisation, entry?: AuditEntry) => Promise<'created' | 'exists'>;
  /**
   * Keeps a change of what was loaded with this version, one version on. A logo that comes as a picture is kept apart,
   * and its address stands in its place from then on. `edited_meanwhile`: another one was faster.
   */
  save: (organisation: Organisation, entry?: AuditEntry) => Promise<'saved' | 'edited_meanwhile'>;
  /** Keeps the key's hash; the key itself is shown once by the caller. */
  createKey: (key: string, owner: ApiKey, createdAt: string, entry?: AuditEntry) => Promise<void>;
}>;

/** For pages: an organisation as it stood at some time of the last minute, which costs next to nothing. */
export type RecentOrganisations = Readonly<{ loadRecent: OrganisationStore['load'] }>;
