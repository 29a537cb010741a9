import type { ConnectionKind } from '../check/check-source.ts';
import type { ConnectionOf } from './connection.ts';
import type { ConnectionWish } from './contracts/contract.ts';
import { contracts } from './contracts/contracts.ts';
import type { Seal } from './new-connection.ts';

/** The connection as its settings and secrets are after a wish. */
export const amendSettings = <Kind extends ConnectionKind>(
  connection: ConnectionOf<Kind>,
  wish: ConnectionWish,
  seal: Seal,
): ConnectionOf<Kind> => ({
  ...connection,
  ...contracts[connection.kind].amend(connection, wish, (secret) => seal(connection, secret)),
});
