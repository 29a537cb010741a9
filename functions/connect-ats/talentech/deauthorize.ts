import { actorOfConnection, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { openRefreshToken, type TokenGrant } from '#shared/domain/connections/grant-tokens.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked, Contract } from '../asked.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.ts';
import { fixedFarewell } from './schema.ts';
import { basicProof, type ClientProof, verifyClient } from './verify-client.ts';

type Farewell = Readonly<{ proof: ClientProof | null; grant: () => Promise<TokenGrant | null> }>;

/** RefreshToken mode says it as RFC 7009 does. */
function byToken({ ports, request }: Asked): Farewell {
  const token = fieldValue(parseForm(request.body), 'token');
  return {
    proof: basicProof(request.headers['authorization']),
    grant: () => Promise.resolve(openRefreshToken(ports.tokens, token, ports.clock())),
  };
}

/** FixedToken mode says all of it in JSON. */
function byKey({ ports, request }: Asked): Farewell {
  const { data } = fixedFarewell.safeParse(readBody(request));
  if (data === undefined) return { proof: null, grant: () => Promise.resolve(null) };
  const grant = async (): Promise<TokenGrant | null> => {
    const { integrationkey: key, customeraccountid: account } = data.auth;
    const found = await ports.connections.findCredential(key, 'talentech_fixed', ports.clock());
    if (found === null || found.organisationId !== account) return null;
    return { organisationId: account, connectionId: found.connectionId, grantId: found.details['grant'] ?? '' };
  };
  return { proof: { id: data.clientid, secret: data.clientsecret }, grant };
}

async function revoke({ ports }: Asked, { organisationId, connectionId, grantId }: TokenGrant): Promise<boolean> {
  const revoked = await retryOnConflict(async () => {
    const connection = await ports.connections.load(organisationId, connectionId);
    if (connection?.grant?.id !== grantId) return 'is_so';
    const now = ports.clock();
    const entry = entryOf(connection, 'connection.changed', actorOfConnection(connection), now, connection.id);
    const saved = await ports.connections.save({ ...connection, grant: null, updatedAt: now }, [], entry);
    return saved === 'saved' ? saved : 'conflict';
  });
  return revoked !== 'conflict';
}

/** `authorization/deauthorize`: ends the consent. Checks under way go on, and nobody is told of them. A repeat is right. */
export const deauthorize: Contract = async (asked): Promise<HttpResponse> => {
  const basic = asked.request.headers['authorization'];
  const farewell = basic === undefined ? byKey(asked) : byToken(asked);
  const app = await verifyClient(asked.ports, farewell.proof);
  if (app === null) return refuse(401, { system: ['invalid_client'] });
  const grant = await farewell.grant();
  if (grant !== null && !(await revoke(asked, grant))) return refuse(409, { system: ['Try again.'] });
  return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
};
