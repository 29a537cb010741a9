import type { ConnectionKind } from '../../check/check-source.ts';
import type { CredentialPurpose } from '../../ports/connection-store.ts';
import type { ConnectionSettings } from '../connection.ts';

/** What a connection of any kind may be set to, by name. */
export type SettingName = { [Kind in ConnectionKind]: keyof ConnectionSettings[Kind] }[ConnectionKind];

type ValueOf<Name extends SettingName, Settings> = Settings extends unknown
  ? Name extends keyof Settings
    ? Exclude<Settings[Name], undefined>
    : never
  : never;

/**
 * What somebody wants a connection to be like; what is another kind's is passed over. `bearers`: what we show a host
 * that results go to, by host; null takes it out, with its host.
 */
export type ConnectionWish = Readonly<
  { [Name in SettingName]?: ValueOf<Name, ConnectionSettings[ConnectionKind]> | undefined } & {
    bearers?: Readonly<Record<string, string | null>> | undefined;
  } & { [Name in TakenSecret]?: string | undefined }
>;

type Held<Kind extends ConnectionKind> = Readonly<{
  settings: ConnectionSettings[Kind];
  secrets: Readonly<Record<string, string>>;
}>;

/** A secret that is made with the connection, by which its ATS is known. */
export type CredentialRule = Readonly<{
  /** The name that it is told by, once. */
  shownAs: string;
  purpose: CredentialPurpose;
  prefix: string;
  /** The name that it is kept under among the connection's secrets, where we must show it too. */
  keptAs: string | null;
}>;

/** Secrets that an ATS makes, and an administrator gives us. */
export const takenSecrets = ['providerKey', 'resultsKey'] as const;

export type TakenSecret = (typeof takenSecrets)[number];

/** A secret of the ATS: it opens the connection, which cannot do without; or it is kept to be shown, and may come later. */
export type TakenRule = Readonly<
  { name: TakenSecret } & ({ opens: CredentialPurpose; keptAs: null } | { opens: null; keptAs: string })
>;

/** All that is said of the connections of one kind, besides what its requests and results look like. */
export type Contract<Kind extends ConnectionKind> = Readonly<{
  /** What a connection is called that nobody has named. */
  name: string;
  /** What it does when nobody has said otherwise. */
  usual: ConnectionSettings[Kind];
  /** What becomes of its settings and sealed secrets by a wish. What the wish leaves out stays. */
  amend: (before: Held<Kind>, wish: ConnectionWish, seal: (secret: string) => string) => Held<Kind>;
  credentials: readonly CredentialRule[];
  taken?: readonly TakenRule[];
  /** Addresses that the ATS is given, by name: what follows `/ats/<kind>`. */
  addresses: Readonly<Record<string, string>>;
  /** It may not say who asks: somebody must be known who does. */
  needsRecruiter?: true;
  /** Hosts of the ATS itself that results go to, besides those that a connection names. */
  ownHosts: readonly string[];
}>;
