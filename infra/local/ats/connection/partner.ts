import type { CallLog } from '../call-log.ts';
import type { Store } from '../store.ts';
import { callPartner, formType, isSuccess, jsonType, type PartnerAnswer } from './call-partner.ts';
import type { Connection, TokenMode } from './connection.ts';
import { type Grant, readConnection, readGrant, saveGrant, tokenModeOf } from './connection-book.ts';
import { expiryOf, readRefreshAnswer } from './token.ts';

export type PartnerParts = { store: Store; calls: CallLog; now: () => number };

/** The partner app as the customer has connected it. */
export type Partner = {
  /** Trades a code for a grant; false when it is refused. */
  exchangeCode: (code: string, redirectUri: string) => Promise<boolean>;
  /** Posts JSON with the customer's proof in it or beside it, as the token mode says; null when nothing is connected. */
  call: (path: string, body: Record<string, unknown>, about?: string) => Promise<PartnerAnswer | null>;
};

const leewayMs = 30_000;

export const makePartner = ({ store, calls, now }: PartnerParts): Partner => {
  let refreshing: Promise<string | null> | null = null;

  const askForToken = (connection: Connection, fields: Record<string, string>): Promise<PartnerAnswer> => {
    const { clientId, clientSecret } = connection;
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields });
    const about = fields['grant_type'] ?? '';
    return callPartner(calls, connection, {
      path: 'authorization/token',
      headers: formType,
      body: body.toString(),
      about,
    });
  };

  const refresh = async (connection: Connection, grant: Grant): Promise<string | null> => {
    const held = readRefreshAnswer(grant.answer)?.refresh_token ?? null;
    if (held === null) return null;
    const answer = await askForToken(connection, { grant_type: 'refresh_token', refresh_token: held });
    const fresh = isSuccess(answer) ? readRefreshAnswer(answer.body) : null;
    if (fresh?.access_token === undefined) return null;
    const { access_token, refresh_token } = fresh;
    // A new refresh token replaces the old one; without one the old one goes on.
    saveGrant(store, { since: grant.since, answer: { access_token, refresh_token: refresh_token ?? held } });
    return access_token;
  };

  // With rotation a refresh token works once: whoever comes meanwhile waits for the same answer.
  const refreshOnce = (connection: Connection, grant: Grant): Promise<string | null> => {
    refreshing ??= refresh(connection, grant).finally(() => {
      refreshing = null;
    });
    return refreshing;
  };

  const tokenFor = async (connection: Connection, grant: Grant): Promise<string | null> => {
    const token = readRefreshAnswer(grant.answer)?.access_token;
    const ends = token === undefined ? null : expiryOf(token);
    if (token !== undefined && ends !== null && ends > now() + leewayMs) return token;
    return refreshOnce(connection, grant);
  };

  const postWith = (connection: Connection, bearer: string | null, path: string, body: unknown, about?: string) =>
    callPartner(calls, connection, {
      path,
      headers: { ...jsonType, ...(bearer !== null && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify(body),
      ...(about !== undefined && { about }),
    });

  const callWithToken = async (
    connection: Connection,
    grant: Grant,
    path: string,
    body: Record<string, unknown>,
    about?: string,
  ) => {
    const whole = { ...body, auth: null };
    const answer = await postWith(connection, await tokenFor(connection, grant), path, whole, about);
    if (answer.status !== 401) return answer;
    const again = await refreshOnce(connection, readGrant(store) ?? grant);
    return again === null ? answer : postWith(connection, again, path, whole, about);
  };

  const mode = (connection: Connection): TokenMode => tokenModeOf(store, connection);

  return {
    exchangeCode: async (code, redirectUri) => {
      const connection = readConnection(store);
      if (connection === null) return false;
      const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
      const answer = await askForToken(connection, fields);
      const isUsable = mode(connection) === 'FixedToken' || readRefreshAnswer(answer.body)?.access_token !== undefined;
      if (!isSuccess(answer) || answer.body === null || !isUsable) return false;
      store.write('grant', { since: now(), answer: answer.body });
      return true;
    },
    call: async (path, body, about) => {
      const connection = readConnection(store);
      const grant = readGrant(store);
      if (connection === null || grant === null) return null;
      return mode(connection) === 'RefreshToken'
        ? callWithToken(connection, grant, path, body, about)
        : postWith(connection, null, path, { ...body, auth: grant.answer }, about);
    },
  };
};
