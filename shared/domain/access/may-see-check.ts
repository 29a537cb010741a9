import type { Recruiter } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import { findAdministrator, type Organisation } from '../organisation/organisation.ts';
import type { Session } from '../ports/session-store.ts';
import { holdOf } from '../retention/hold.ts';

type Staffed = Pick<Organisation, 'administrators' | 'callHandlers'>;

/** Whoever has signed in to an organisation, and when they ask. */
export type Viewer = Readonly<{
  organisation: Staffed & Pick<Organisation, 'id'>;
  session: Pick<Session, 'email' | 'live'>;
  now: string;
}>;

/** Callers who have a call of this check: they write its answers down for the recruiter. */
const callersOf = ({ referees }: CheckFile, { callHandlers }: Staffed): readonly Recruiter[] =>
  callHandlers.filter(({ email }) => referees.some(({ call }) => sameAddress(call?.handler.email ?? null, email)));

/**
 * Those whom a check is shown to: its recruiter, the recruiting team, its callers, and the organisation's administrators;
 * the last alone while it is held.
 */
const viewersOf = (file: CheckFile, organisation: Staffed, now: string): readonly Recruiter[] => [
  ...(holdOf(file.check, now) === null
    ? [file.check.recruiter, ...(file.check.team ?? []), ...callersOf(file, organisation)]
    : []),
  ...organisation.administrators,
];

/** Who of those whom this check is shown to has the address, however it is written; null when none has. */
export const findViewer = (file: CheckFile, organisation: Staffed, email: string, now: string): Recruiter | null =>
  viewersOf(file, organisation, now).find((person) => sameAddress(person.email, email)) ?? null;

/**
 * Whether this person may see this check. Checked at every request of a session, since teams change. A session made by a
 * test key sees only checks of test keys, any other session only live ones.
 */
export const maySeeCheck = (file: CheckFile, { organisation, session, now }: Viewer): boolean =>
  file.check.organisationId === organisation.id &&
  file.check.live === session.live &&
  findViewer(file, organisation, session.email, now) !== null;

/** Whether there is no check of its kind that this person may not see. */
export const seesEveryCheck = ({ organisation, session }: Omit<Viewer, 'now'>): boolean =>
  findAdministrator(organisation, session.email) !== null;
