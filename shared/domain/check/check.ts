import type { Language } from '../language.ts';
import type { Hold } from '../retention/hold.ts';
import type { Idle } from '../retention/idle.ts';
import type { Objection } from '../retention/objection.ts';
import { addDays } from '../time.ts';
import type { Channel } from './channel.ts';
import type { CheckSource } from './check-source.ts';
import type { LeftOut } from './left-out.ts';
import type { CheckStatus } from './lifecycle.ts';

/** Where a check comes from in the ATS. A null title is an untitled project. `clientName` is for recruiters only. */
export type Project = Readonly<{ externalId: string | null; title: string | null; clientName: string | null }>;

/** `phone` in E.164, of their own; `title` is their post at the employer. Absent where the ATS says none. */
export type Recruiter = Readonly<{ name: string; email: string; phone?: string; title?: string }>;

export type Candidate = Readonly<{
  externalId: string | null;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  language: Language;
  /** Raised to make earlier links stop. */
  linkGeneration: number;
}>;

/** A template and the version of it that this check keeps. */
export type ChosenTemplate = Readonly<{ id: string; version: number }>;

export type CheckSettings = Readonly<{
  candidateChannel: Channel;
  refereeChannel: Channel;
  /** 1-5. */
  refereesRequested: number;
  /** Only these languages are offered to referees. */
  questionTemplates: Readonly<Partial<Record<Language, ChosenTemplate>>>;
  candidateLanguage: Language;
  askRelation: boolean;
  hideProjectTitle: boolean;
  /** 1-90. */
  daysToSubmit: number;
  /** 1-90. */
  daysToAnswer: number;
  additionalText: string | null;
  /** ISO 3166, where SMS go; absent in checks from before it was kept: wherever the organisation says. */
  smsCountries?: readonly string[];
}>;

/** One candidate in one project. Times are RFC 3339 in UTC. */
export type Check = Readonly<{
  id: string;
  organisationId: string;
  /** False for a test key's check: all is done but sending. */
  live: boolean;
  status: CheckStatus;
  /** Raised by every change of the check or its referees. */
  version: number;
  /** Events so far; the next one is numbered one more. */
  eventCount: number;
  project: Project;
  recruiter: Recruiter;
  /** The recruiting team, when the ATS names one; they may sign in to this check as its recruiter may. */
  team?: readonly Recruiter[];
  candidate: Candidate;
  settings: CheckSettings;
  /** The connection that asked for it; absent: the API. */
  source?: CheckSource;
  /** Whom the ATS named as referees and nobody asks; absent: nobody, or somebody of the check was erased since. */
  leftOut?: readonly LeftOut[];
  /** The version of the key that its links are made with; absent until it is written. */
  linkKeyVersion?: string;
  /** Keyed hashes of those whose lists it stands in; absent until it is written. */
  viewers?: readonly string[];
  createdAt: string;
  updatedAt: string;
  /** Addresses and numbers at which referees were asked at the candidate's wish; absent: none. */
  addressesAsked?: number;
  /** How many of them there may be; absent: as many as everywhere. */
  addressesAllowed?: number;
  /** When the recruiter put it aside, expired as it was; absent: never. */
  setAsideAt?: string;
  /** When a request to the candidate was last put in the outbox. */
  candidateAskedAt: string | null;
  /** The candidate's deadline. */
  submitBy: string;
  /** When the candidate last pressed Send. */
  submittedAt: string | null;
  completedAt: string | null;
  /** When the recruiter marked it done. */
  concludedAt: string | null;
  /** When it ended, unless it completed; absent before that. */
  endedAt?: string;
  /** Its ends before it was opened again, the earliest first. */
  earlierEnds?: readonly string[];
  /** Nobody has acted on it since; absent: since its last change. */
  idle?: Idle;
  /** Why it is kept longer than was told. */
  hold?: Hold;
  /** The candidate objects to what is kept about them. */
  objection?: Objection;
}>;

/** The project's title as candidates and referees may see it; null when hidden or untitled. */
export const visibleTitle = (check: Check): string | null =>
  check.settings.hideProjectTitle ? null : check.project.title;

/** It had completed, and then every answer was withdrawn: nobody else declines what has completed. */
export const isWithoutAnswers = ({ status, completedAt }: Check): boolean =>
  status === 'declined' && completedAt !== null;

const closesAfterDays = 7;

/** When a completed check closes by itself. */
export const closesAt = (completedAt: string): string => addDays(completedAt, closesAfterDays);

/** From then on no answer is taken in or corrected: the recruiter concluded, or a week has gone since completion. */
export function isClosed(check: Check, now: string): boolean {
  if (check.concludedAt !== null) return true;
  return check.completedAt !== null && now >= closesAt(check.completedAt);
}
