import { jsonAnswer, type WebAnswer, type WebRequest } from '../../http/request.ts';
import { readConnection } from '../connection/connection-book.ts';
import type { Store } from '../store.ts';
import { issueBearer } from './bearer.ts';

/** Talentech's token server: client credentials for a bearer. */
export const serveToken = (store: Store, now: number, { body, headers }: WebRequest): WebAnswer => {
  const form = new URLSearchParams(body.toString());
  const known = readConnection(store)?.results;
  if (!(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    return jsonAnswer(400, { error: 'invalid_request' });
  }
  if (form.get('grant_type') !== 'client_credentials') return jsonAnswer(400, { error: 'unsupported_grant_type' });
  const isKnown = known !== undefined && form.get('client_id') === known.clientId;
  if (!isKnown || form.get('client_secret') !== known.clientSecret) return jsonAnswer(401, { error: 'invalid_client' });
  return jsonAnswer(200, issueBearer(store, known.clientId, now));
};
