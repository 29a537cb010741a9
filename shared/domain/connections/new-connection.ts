import type { ConnectionKind } from '../check/check-source.ts';
import type { NewCredential } from '../ports/connection-store.ts';
import type { Connection, ConnectionOf, ConnectionSettings } from './connection.ts';

/** What a new connection is to be. `bearers`: what we show a host of a Refapp connection, by host. */
export type ConnectionWish = Readonly<{ organisationId: string; live: boolean; name: string }> &
  (
    | Readonly<{ kind: 'talentech'; settings: ConnectionSettings['talentech'] }>
    | Readonly<{ kind: 'greenhouse'; settings: ConnectionSettings['greenhouse'] }>
    | Readonly<{ kind: 'refapp'; settings: ConnectionSettings['refapp']; bearers: Readonly<Record<string, string>> }>
  );

/** Seals a secret for its owner, so that it can be read again. */
export type Seal = (owner: Readonly<{ organisationId: string; id: string }>, secret: string) => string;

type Means = Readonly<{ id: string; now: string; newSecret: () => string; seal: Seal }>;

/** `shown`: secrets for the ATS, by name. They are told once; of most, only the hash is kept. */
export type NewConnection = Readonly<{
  connection: Connection;
  credentials: readonly NewCredential[];
  shown: Readonly<Record<string, string>>;
}>;

/** A name that a bearer for a host is kept under. */
export const bearerName = (host: string): string => `bearer:${host}`;

export const sealBearers = (
  owner: Readonly<{ organisationId: string; id: string }>,
  bearers: Readonly<Record<string, string>>,
  seal: Seal,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(bearers).map(([host, bearer]) => [bearerName(host), seal(owner, bearer)]));

/** A connection with the secrets by which its ATS is known. A Talentech one waits for the consent instead. */
export function newConnection(wish: ConnectionWish, { id, now, newSecret, seal }: Means): NewConnection {
  const { organisationId, live, name } = wish;
  const owner = { organisationId, id };
  const begin = <Kind extends ConnectionKind>(
    kind: Kind,
    settings: ConnectionSettings[Kind],
    secrets: Readonly<Record<string, string>>,
  ): ConnectionOf<Kind> => ({
    ...owner,
    kind,
    live,
    name,
    version: 1,
    active: true,
    settings,
    secrets,
    grant: null,
    createdAt: now,
    updatedAt: now,
  });
  const opens = { organisationId, connectionId: id, details: {}, expiresAt: null };
  switch (wish.kind) {
    case 'talentech':
      return { connection: begin('talentech', wish.settings, {}), credentials: [], shown: {} };
    case 'greenhouse': {
      const apiKey = `vts_gh_${newSecret()}`;
      return {
        connection: begin('greenhouse', wish.settings, { key: seal(owner, apiKey) }),
        credentials: [{ ...opens, purpose: 'greenhouse_key', secret: apiKey }],
        shown: { apiKey },
      };
    }
    case 'refapp': {
      const [atsSecret, customerSecret] = [`vts_ats_${newSecret()}`, `vts_cus_${newSecret()}`];
      return {
        connection: begin('refapp', wish.settings, sealBearers(owner, wish.bearers, seal)),
        credentials: [
          { ...opens, purpose: 'refapp_ats', secret: atsSecret },
          { ...opens, purpose: 'refapp_customer', secret: customerSecret },
        ],
        shown: { atsSecret, customerSecret },
      };
    }
  }
}
