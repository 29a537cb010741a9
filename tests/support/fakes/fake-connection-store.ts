import type { Connection } from '#shared/domain/connections/connection.ts';
import type { PartnerApp } from '#shared/domain/connections/partner-app.ts';
import type { TeamtailorApp } from '#shared/domain/connections/teamtailor-app.ts';
import type { ConnectionStore, NewCredential } from '#shared/domain/ports/connection-store.ts';
import type { PartnerAppStore, TeamtailorAppStore } from '#shared/domain/ports/partner-app-store.ts';

type FakeConnectionStore = ConnectionStore & Readonly<{ connections: () => readonly Connection[] }>;

/** Connections in memory, these to begin with. */
export function fakeConnectionStore(...first: readonly Connection[]): FakeConnectionStore {
  const connections = new Map(first.map((each) => [each.id, each]));
  const credentials = new Map<string, NewCredential>();
  const used = new Set<string>();
  const keep = (given: readonly NewCredential[]): void => {
    for (const each of given) {
      credentials.set(each.secret, each);
      used.delete(each.secret);
    }
  };
  const findCredential: ConnectionStore['findCredential'] = (secret, purpose, now) => {
    const known = credentials.get(secret);
    if (known === undefined || known.purpose !== purpose || used.has(secret)) return Promise.resolve(null);
    const { organisationId, connectionId, details, expiresAt } = known;
    const isOver = expiresAt !== null && expiresAt <= now;
    return Promise.resolve(isOver ? null : { purpose, organisationId, connectionId, details, expiresAt });
  };
  return {
    connections: () => [...connections.values()],
    create: (connection, given) => {
      const exists = connections.has(connection.id) || given.some(({ secret }) => credentials.has(secret));
      if (exists) return Promise.resolve('exists');
      connections.set(connection.id, connection);
      keep(given);
      return Promise.resolve('created');
    },
    load: (organisationId, id) => {
      const found = connections.get(id);
      return Promise.resolve(found?.organisationId === organisationId ? found : null);
    },
    list: (organisationId) =>
      Promise.resolve(
        [...connections.values()]
          .filter((each) => each.organisationId === organisationId)
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    save: (connection, given = []) => {
      if (connections.get(connection.id)?.version !== connection.version) return Promise.resolve('edited_meanwhile');
      connections.set(connection.id, { ...connection, version: connection.version + 1 });
      keep(given);
      return Promise.resolve('saved');
    },
    remove: ({ id }) => {
      connections.delete(id);
      return Promise.resolve();
    },
    addCredential: (credential) => {
      keep([credential]);
      return Promise.resolve();
    },
    findCredential,
    takeCredential: async (secret, purpose, now) => {
      const found = await findCredential(secret, purpose, now);
      if (found === null || used.has(secret)) return null;
      used.add(secret);
      return found;
    },
    listOfPartnerApp: () =>
      Promise.resolve(
        [...connections.values()]
          .filter(({ kind }) => kind === 'talentech')
          .map(({ organisationId, id: connectionId }) => ({ organisationId, connectionId })),
      ),
  };
}

function fakeAppStore<App extends Readonly<{ version: number }>>(first: App | null) {
  let kept = first;
  return {
    load: () => Promise.resolve(kept),
    save: (app: App): Promise<'saved' | 'edited_meanwhile'> => {
      if ((kept?.version ?? 0) !== app.version) return Promise.resolve('edited_meanwhile');
      kept = { ...app, version: app.version + 1 };
      return Promise.resolve('saved');
    },
  };
}

/** The app of a deployment in memory; none unless given. */
export const fakePartnerAppStore = (first: PartnerApp | null = null): PartnerAppStore => fakeAppStore(first);

export const fakeTeamtailorAppStore = (first: TeamtailorApp | null = null): TeamtailorAppStore => fakeAppStore(first);
