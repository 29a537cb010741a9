import { recruiter } from '../recruiter.ts';
import { callPartner, formType, isSuccess, jsonType, type PartnerCall } from './call-partner.ts';
import type { Connection } from './connection.ts';
import { type Grant, readConnection, readGrant, saveGrant, tokenModeOf } from './connection-book.ts';
import type { PartnerParts } from './partner.ts';
import { readRefreshAnswer } from './token.ts';

const path = 'authorization/deauthorize';

/** RFC 7009's way where there is a refresh token, the whole proof in JSON where the token is fixed. */
const callThatRevokes = (connection: Connection, grant: Grant, isRefreshed: boolean): PartnerCall => {
  const { clientId, clientSecret } = connection;
  if (isRefreshed) {
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const token = readRefreshAnswer(grant.answer)?.refresh_token ?? '';
    const body = new URLSearchParams({ token, token_type_hint: 'refresh_token' }).toString();
    return { path, headers: { ...formType, authorization: `Basic ${basic}` }, body };
  }
  const body = JSON.stringify({ triggeredBy: recruiter, auth: grant.answer, clientId, clientSecret });
  return { path, headers: jsonType, body };
};

/** Gives the consent back; false when the partner did not take it, and the connection stays. */
export const deauthorize = async ({ store, calls }: PartnerParts): Promise<boolean> => {
  const connection = readConnection(store);
  const grant = readGrant(store);
  if (connection === null || grant === null) return true;
  const isRefreshed = tokenModeOf(store, connection) === 'RefreshToken';
  const answer = await callPartner(calls, connection, callThatRevokes(connection, grant, isRefreshed));
  if (isSuccess(answer)) saveGrant(store, null);
  return isSuccess(answer);
};
