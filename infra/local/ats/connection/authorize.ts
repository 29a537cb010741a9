import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Store } from '../store.ts';
import { readConnection } from './connection-book.ts';
import type { Partner } from './partner.ts';

/** Where the partner sends the administrator back: the path of Talentech's own address. */
export const callbackPath = '/Customers/OAuth/Callback';

const pending = z.nullable(z.string());

/** The partner's page of consent; null when no partner app is registered. */
export const beginConnecting = (store: Store, redirectUri: string): string | null => {
  const connection = readConnection(store);
  if (connection === null) return null;
  const state = randomBytes(24).toString('base64');
  store.write('pending state', state);
  const url = new URL(`${connection.baseUrl.replace(/\/$/, '')}/authorization/authorize`);
  const { clientId } = connection;
  const query = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    scope: 'offline_access',
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};

/** Takes the code that came back; the state must be the one that left, and works once. */
export const finishConnecting = async (
  { store, partner }: { store: Store; partner: Partner },
  query: URLSearchParams,
  redirectUri: string,
): Promise<boolean> => {
  const expected = store.read('pending state', pending);
  const code = query.get('code');
  store.write('pending state', null);
  if (expected === null || query.get('state') !== expected || code === null) return false;
  return partner.exchangeCode(code, redirectUri);
};
