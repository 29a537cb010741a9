import type { Recruiter } from '../check/check.ts';
import type { ConnectionKind } from '../check/check-source.ts';

export const talentechForms = ['settings', 'templates'] as const;

export const talentechResults = ['pascal_numbers', 'camel_names'] as const;

export type TalentechSettings = Readonly<{
  /** What an evaluation form is: all settings in one, with a template for each language; or one for each template. */
  forms: (typeof talentechForms)[number];
  /** Whether we ask for the candidate's language too, besides the ATS's own field. */
  asksCandidateLanguage: boolean;
  /** How results are written. */
  results: (typeof talentechResults)[number];
}>;

export type GreenhouseSettings = Readonly<{
  /** Hosts that a result may be reported to, besides Greenhouse's own. The key goes along: it is the secret `key`. */
  hosts: readonly string[];
  /** Who asks when the ATS does not say who does; absent: the organisation's first administrator. */
  recruiter?: Recruiter;
}>;

/** Of an ATS that says nobody who asks, or may not. */
export type AshbySettings = GreenhouseSettings;
export type WorkableSettings = GreenhouseSettings;

export type RefappSettings = Readonly<{
  /** Hosts that a result may be put to; each has its bearer among the secrets, as `bearer:<host>`. */
  hosts: readonly string[];
}>;

/** Where results go is the deployment's affair: its own key goes along. */
export type TeamtailorSettings = Readonly<Record<never, never>>;

export type ConnectionSettings = Readonly<{
  talentech: TalentechSettings;
  greenhouse: GreenhouseSettings;
  refapp: RefappSettings;
  teamtailor: TeamtailorSettings;
  ashby: AshbySettings;
  workable: WorkableSettings;
}>;

/** An administrator's consent. What was made under an earlier one is worth nothing. */
export type Grant = Readonly<{
  id: string;
  /** How many refresh tokens were made under it, this one included; 0 where it has none. */
  generation: number;
  grantedAt: string;
  grantedBy: Recruiter;
}>;

export type ConnectionOf<Kind extends ConnectionKind> = {
  [Each in Kind]: Readonly<{
    id: string;
    organisationId: string;
    kind: Each;
    /** False: its checks are those of a test key, which send nothing. */
    live: boolean;
    /** What people call it. */
    name: string;
    version: number;
    /** An inactive one takes nothing in and tells nothing. */
    active: boolean;
    settings: ConnectionSettings[Each];
    /** What we must be able to read again, sealed for (organisation, connection), by name. */
    secrets: Readonly<Record<string, string>>;
    /** The consent that a Talentech connection works by; the other kinds have keys only. */
    grant: Grant | null;
    createdAt: string;
    updatedAt: string;
  }>;
}[Kind];

/** By what an ATS drives the checks of one organisation. */
export type Connection = ConnectionOf<ConnectionKind>;
