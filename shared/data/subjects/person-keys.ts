import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type Contact, peopleOf } from '#shared/domain/subjects/people-of.ts';
import { type LinkKeys, noLinkKeys } from '../access/link-secrets.ts';
import { sessionPerson } from '../access/session-person.ts';
import { endedPersonKeyToItem, type PersonKey, personKeyToItem } from '../items/person-key-item.ts';
import type { KeptItem } from '../table.ts';

type Owner = Readonly<{ organisationId: string; live: boolean }>;

/** Stands for an address or a number in keys, as it does for whoever has sessions. */
export const contactHash = (linkKeys: LinkKeys, { organisationId, live }: Owner, { value }: Contact): string =>
  sessionPerson(linkKeys, { organisationId, live, email: value });

const keysOf = (file: CheckFile, linkKeys: LinkKeys): ReadonlyMap<string, PersonKey> => {
  const { id: checkId, organisationId } = file.check;
  const all = peopleOf(file).flatMap(({ id: person, contacts }) =>
    contacts.map((contact) => ({
      organisationId,
      hash: contactHash(linkKeys, file.check, contact),
      checkId,
      person,
    })),
  );
  return new Map(all.map((key) => [`${key.hash} ${key.person}`, key]));
};

/** By which everybody of a check is found. */
export const personKeyItems = (file: CheckFile, linkKeys: LinkKeys): readonly KeptItem[] =>
  [...keysOf(file, linkKeys).values()].map(personKeyToItem);

/** What of it a change of the check makes new, and what it ends. Whoever has no keys changes nobody's address. */
export function changedPersonKeys(
  before: CheckFile | null,
  after: CheckFile,
  linkKeys: LinkKeys,
): Readonly<{ begun: readonly KeptItem[]; ended: readonly KeptItem[] }> {
  if (linkKeys === noLinkKeys) return { begun: [], ended: [] };
  const known = before === null ? new Map<string, PersonKey>() : keysOf(before, linkKeys);
  const stands = keysOf(after, linkKeys);
  return {
    begun: [...stands].filter(([name]) => !known.has(name)).map(([, key]) => personKeyToItem(key)),
    ended: [...known]
      .filter(([name]) => !stands.has(name))
      .map(([, key]) => endedPersonKeyToItem(key, after.check.updatedAt)),
  };
}
