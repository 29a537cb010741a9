import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { QueueOwner } from '#shared/domain/ports/check-queue.ts';
import { type LinkKeys, noLinkKeys } from '../access/link-secrets.ts';
import { sessionPerson } from '../access/session-person.ts';

/** A team is people who work together; of a longer list those at its end find the check by a search with few hits. */
const mostViewers = 20;

type Owner = Readonly<{ organisationId: string; live: boolean }>;

/** Pseudonym of a person, for the keys of summaries. */
export const viewerHash = (linkKeys: LinkKeys, owner: Owner, email: string): string =>
  sessionPerson(linkKeys, { ...owner, email });

/** Whose lists a queue is read from, by every key that is there: a check that nobody has written since a new one came stands under the old one. */
export const viewersOfQueue = (linkKeys: LinkKeys, { organisationId, live, email }: QueueOwner): readonly string[] =>
  email === null
    ? ['all']
    : Object.keys(linkKeys.keys).map((current) =>
        viewerHash({ ...linkKeys, current }, { organisationId, live }, email),
      );

/** Those whose lists a check stands in: its recruiter, the team, and who calls. Whoever has no keys leaves them as they are. */
export function viewersOf({ check, referees }: CheckFile, linkKeys: LinkKeys): readonly string[] {
  if (linkKeys === noLinkKeys) return check.viewers ?? [];
  const people = [
    check.recruiter,
    ...(check.team ?? []),
    ...referees.flatMap(({ call }) => (call === undefined ? [] : [call.handler])),
  ];
  const hashes = people.map(({ email }) => viewerHash(linkKeys, check, email));
  return [...new Set(hashes)].slice(0, mostViewers);
}
