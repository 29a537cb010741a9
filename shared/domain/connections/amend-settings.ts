import type { ConnectionKind } from '../check/check-source.ts';
import type { ConnectionOf } from './connection.ts';
import type { ConnectionWish } from './contracts/contract.ts';
import { contracts } from './contracts/contracts.ts';
import { keptOf, type Seal } from './new-connection.ts';

/** The connection as its settings and secrets are after a wish. */
export const amendSettings = <Kind extends ConnectionKind>(
  connection: ConnectionOf<Kind>,
  wish: ConnectionWish,
  seal: Seal,
): ConnectionOf<Kind> => {
  const { amend, taken = [] } = contracts[connection.kind];
  const sealed = (secret: string): string => seal(connection, secret);
  const { settings, secrets } = amend(connection, wish, sealed);
  return { ...connection, settings, secrets: { ...secrets, ...keptOf(taken, wish, sealed) } };
};
