import type { SubjectFinder } from '#shared/domain/ports/subject-finder.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { personKeyFromItem } from '../items/person-key-item.ts';
import { keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Table } from '../table.ts';
import { contactHash } from './person-keys.ts';

/** With the version of the key that made it, so that nobody is taken for another when a key is gone. */
const tagged = (version: string, hash: string): string => `${version}:${hash}`;
const versionOf = (hash: string): string => hash.slice(0, hash.indexOf(':'));
const bare = (hash: string): string => hash.slice(hash.indexOf(':') + 1);

/** People by the keyed hashes of their addresses and numbers, as checks write them. */
export function createSubjectFinder(table: Pick<Table, 'query'>, linkKeys: LinkKeys): SubjectFinder {
  const hashesOf: SubjectFinder['hashesOf'] = (owner, contacts) =>
    Object.keys(linkKeys.keys).flatMap((current) =>
      contacts.map((contact) => tagged(current, contactHash({ ...linkKeys, current }, owner, contact))),
    );

  return {
    hashesOf,

    async find({ organisationId }, hashes) {
      const found = await Promise.all(
        hashes.map((hash) => {
          const { pk } = keys.personOfCheck(organisationId, bare(hash), '', '');
          return readAll(table, { key: sortKeyRange(pk, keys.checksOfPerson) });
        }),
      );
      const parts = found.flat().flatMap((item) => personKeyFromItem(item) ?? []);
      return [...new Map(parts.map((part) => [`${part.checkId} ${part.person}`, part])).values()];
    },

    isOf(owner, hashes, contacts) {
      const isKnown = hashes.some((hash) => Object.hasOwn(linkKeys.keys, versionOf(hash)));
      return !isKnown || hashesOf(owner, contacts).some((hash) => hashes.includes(hash));
    },
  };
}
