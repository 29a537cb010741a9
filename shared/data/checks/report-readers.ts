import type { Check } from '#shared/domain/check/check.ts';
import { foldEmail } from '#shared/domain/contact/fold-email.ts';
import { sortableIdOf } from '#shared/domain/ids.ts';
import type { ReaderNotes } from '#shared/domain/ports/reader-notes.ts';
import { type LinkKeys, linkDigest } from '../access/link-secrets.ts';
import type { ItemKind } from '../items/item-kinds.ts';
import { personKeyToItem } from '../items/person-key-item.ts';
import { keys } from '../keys.ts';
import { contactHash } from '../subjects/person-keys.ts';
import type { Table } from '../table.ts';
import { lifeOf } from './check-conditions.ts';

const reader = { kind: 'report_reader' } as const satisfies Readonly<{ kind: ItemKind }>;

const bitsOf = (digest: string): bigint => BigInt(`0x${Buffer.from(digest, 'base64url').toString('hex')}`);

/** Who of a domain has read a report, beside its link, and by which they are found. */
export function createReaderNotes(table: Pick<Table, 'transact'>, linkKeys: LinkKeys): ReaderNotes {
  const idOf = ({ id }: Check, linkId: string, email: string): string =>
    sortableIdOf('rdr', bitsOf(linkDigest(linkKeys, `v1|reader|${id}|${linkId}|${foldEmail(email)}`)));

  return {
    async note(check, linkId, email, now) {
      const { id: checkId, organisationId } = check;
      const readerId = idOf(check, linkId, email);
      const hash = contactHash(linkKeys, check, { by: 'email', value: foldEmail(email) });
      const life = lifeOf(check);
      const ttl = life.ttl === undefined ? null : { text: ', #ttl = :ttl', names: { '#ttl': 'ttl' } };
      await table.transact([
        {
          update: keys.reportReader(checkId, linkId, readerId),
          set: {
            text: `SET #kind = :kind, #link = :link, #id = :id, #person = :id, #email = if_not_exists(#email, :email), #first = if_not_exists(#first, :now), #last = :now${ttl?.text ?? ''} ADD #readings :one`,
            names: {
              '#kind': 'kind',
              '#link': 'linkId',
              '#id': 'id',
              '#person': 'person',
              '#email': 'email',
              '#first': 'firstAt',
              '#last': 'lastAt',
              '#readings': 'readings',
              ...ttl?.names,
            },
            values: {
              ':kind': reader.kind,
              ':link': linkId,
              ':id': readerId,
              ':email': email,
              ':now': now,
              ':one': 1,
              ...(life.ttl === undefined ? {} : { ':ttl': life.ttl }),
            },
          },
        },
        { put: { ...personKeyToItem({ organisationId, hash, checkId, person: readerId }), ...life } },
      ]);
      return readerId;
    },
  };
}
