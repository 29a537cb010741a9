import type { ConnectionKind } from '../check/check-source.ts';
import type { NewCredential } from '../ports/connection-store.ts';
import type { ConnectionOf } from './connection.ts';
import type { ConnectionWish, TakenRule, TakenSecret } from './contracts/contract.ts';
import { contracts } from './contracts/contracts.ts';

/** Without a name it is called as its kind is. */
type Wanted<Kind extends ConnectionKind> = Readonly<{
  organisationId: string;
  live: boolean;
  kind: Kind;
  name: string | null;
  wish: ConnectionWish;
}>;

/** Seals a secret for its owner, so that it can be read again. */
export type Seal = (owner: Readonly<{ organisationId: string; id: string }>, secret: string) => string;

type Means = Readonly<{ id: string; now: string; newSecret: () => string; seal: Seal }>;

/** `shown`: secrets for the ATS, by name. They are told once; of most, only the hash is kept. */
export type NewConnection<Kind extends ConnectionKind> = Readonly<{
  connection: ConnectionOf<Kind>;
  credentials: readonly NewCredential[];
  shown: Readonly<Record<string, string>>;
  /** What the ATS makes, and was not given. */
  missing: readonly TakenSecret[];
}>;

/** Secrets of the ATS that are kept to be shown to it, sealed, as far as the wish has them. */
export const keptOf = (
  taken: readonly TakenRule[],
  wish: ConnectionWish,
  seal: (secret: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    taken.flatMap(({ name, keptAs }) => {
      const secret = wish[name];
      return keptAs === null || secret === undefined ? [] : [[keptAs, seal(secret)] as const];
    }),
  );

/** A connection with the secrets by which its ATS is known. A Talentech one waits for the consent instead. */
export function newConnection<Kind extends ConnectionKind>(
  { organisationId, live, kind, name, wish }: Wanted<Kind>,
  { id, now, newSecret, seal }: Means,
): NewConnection<Kind> {
  const owner = { organisationId, id };
  const contract = contracts[kind];
  const made = contract.credentials.map((rule) => ({ ...rule, secret: `${rule.prefix}${newSecret()}` }));
  const { taken = [] } = contract;
  const begun = contract.amend({ settings: contract.usual, secrets: {} }, wish, (secret) => seal(owner, secret));
  const kept = made.flatMap(({ keptAs, secret }) => (keptAs === null ? [] : [[keptAs, seal(owner, secret)] as const]));
  const connection: ConnectionOf<Kind> = {
    ...owner,
    kind,
    live,
    name: name ?? contract.name,
    version: 1,
    active: true,
    settings: begun.settings,
    secrets: { ...begun.secrets, ...Object.fromEntries(kept), ...keptOf(taken, wish, (secret) => seal(owner, secret)) },
    grant: null,
    createdAt: now,
    updatedAt: now,
  };
  const opens = { organisationId, connectionId: id, details: {}, expiresAt: null };
  return {
    connection,
    credentials: [
      ...made.map(({ purpose, secret }) => ({ ...opens, purpose, secret })),
      ...taken.flatMap(({ name: wanted, opens: purpose }) => {
        const secret = wish[wanted];
        return purpose === null || secret === undefined ? [] : [{ ...opens, purpose, secret, isTaken: true } as const];
      }),
    ],
    shown: Object.fromEntries(made.map(({ shownAs, secret }) => [shownAs, secret])),
    missing: taken
      .filter(({ name: wanted, opens: by }) => by !== null && wish[wanted] === undefined)
      .map((rule) => rule.name),
  };
}
