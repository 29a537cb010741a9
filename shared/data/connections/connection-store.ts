import * as z from 'zod/mini';

import type { ConnectionStore, NewCredential } from '#shared/domain/ports/connection-store.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { connectionFromItem, connectionToItem } from '../items/connection-item.ts';
import { credentialFromItem, credentialToItem, holderFromItem } from '../items/credential-item.ts';
import { storedShape } from '../items/stored-shape.ts';
import { hashOf, keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Item, Table, Write } from '../table.ts';

const isNew = { text: 'attribute_not_exists(pk)' };
type Member = Awaited<ReturnType<ConnectionStore['listOfPartnerApp']>>[number];

const member = storedShape<Member>()(() => z.object({ organisationId: z.string(), connectionId: z.string() }));

/** Connections of ATSs, under their organisation; what opens them, by its hash. */
export function createConnectionStore(table: Table): ConnectionStore {
  const allBeginning = (pk: string, prefix: string): Promise<readonly Item[]> =>
    readAll(table, { key: sortKeyRange(pk, prefix) });

  const findCredential: ConnectionStore['findCredential'] = async (secret, purpose, now) => {
    const item = await table.get(keys.apiKey(hashOf(secret)));
    return item === null ? null : credentialFromItem(item, purpose, now);
  };

  /** A secret that an ATS made can be used again after its connection was removed. */
  const putNew = async (credential: NewCredential): Promise<Write> => {
    const put = credentialToItem(credential);
    const earlier = credential.isTaken === true ? await table.get(keys.apiKey(hashOf(credential.secret))) : null;
    const holder = earlier === null ? null : holderFromItem(earlier);
    if (holder === null) return { put, condition: isNew };
    const standing = await table.get(keys.connection(holder.organisationId, holder.connectionId));
    if (standing !== null) return { put, condition: isNew };
    const names = { '#connectionId': 'connectionId' };
    return { put, condition: { text: '#connectionId = :left', names, values: { ':left': holder.connectionId } } };
  };

  return {
    async create(connection, credentials, entry) {
      const { id: connectionId, organisationId } = connection;
      const membership: Write[] =
        connection.kind === 'talentech'
          ? [{ put: { ...keys.partnerAppMember(connectionId), kind: 'member', organisationId, connectionId } }]
          : [];
      const written = await table.transact([
        { put: connectionToItem(connection), condition: isNew },
        ...membership,
        ...(await Promise.all(credentials.map(putNew))),
        ...auditWrite(entry),
      ]);
      return written === 'written' ? 'created' : 'exists';
    },

    async load(organisationId, connectionId) {
      const item = await table.get(keys.connection(organisationId, connectionId));
      return item === null ? null : connectionFromItem(item);
    },

    async list(organisationId) {
      const { pk, sk } = keys.connection(organisationId, '');
      return (await allBeginning(pk, sk)).map(connectionFromItem);
    },

    async save(connection, credentials = [], entry) {
      const next = connectionToItem({ ...connection, version: connection.version + 1 });
      const condition = {
        text: '#version = :before',
        names: { '#version': 'version' },
        values: { ':before': connection.version },
      };
      const written = await table.transact([
        { put: next, condition },
        ...credentials.map((each) => ({ put: credentialToItem(each) })),
        ...auditWrite(entry),
      ]);
      return written === 'written' ? 'saved' : 'edited_meanwhile';
    },

    async remove({ organisationId, id }, entry) {
      await table.transact([
        { remove: keys.connection(organisationId, id) },
        { remove: keys.partnerAppMember(id) },
        ...auditWrite(entry),
      ]);
    },

    async addCredential(credential) {
      await table.put(credentialToItem(credential));
    },

    findCredential,

    async takeCredential(secret, purpose, now) {
      const found = await findCredential(secret, purpose, now);
      if (found === null) return null;
      const after = await table.update(
        keys.apiKey(hashOf(secret)),
        { text: 'SET #usedAt = :now', names: { '#usedAt': 'usedAt' }, values: { ':now': now } },
        { text: '#usedAt = :unused', values: { ':unused': null } },
      );
      return after === null ? null : found;
    },

    async listOfPartnerApp() {
      const { pk, sk } = keys.partnerAppMember('');
      return (await allBeginning(pk, sk)).map((item) => member.parse(item));
    },
  };
}
