import * as z from 'zod/mini';
import { jsonAnswer, type WebAnswer, type WebRequest } from '../../http/request.ts';
import { decryptValue } from '../encryption.ts';
import { findInvitation } from '../requests/invitation.ts';
import type { Store } from '../store.ts';
import { isBearerGood } from './bearer.ts';
import { keepResult, type ReportUrl, type ResultBody, resultBody } from './result.ts';

const refuse = (status: number, ...errors: string[]): WebAnswer => jsonAnswer(status, { errors });

const readBody = ({ body, headers }: WebRequest): ResultBody | string => {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return 'The body must be application/json';
  try {
    const parsed = resultBody.safeParse(JSON.parse(body.toString()));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error);
  } catch {
    return 'The body is not JSON';
  }
};

const isAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** The address in the clear; null when it cannot be had. */
const readable = (store: Store, { EncryptedFields, Uri }: ReportUrl): string | null => {
  const uri = EncryptedFields.includes('Uri') ? decryptValue(store, Uri) : Uri;
  return uri !== null && isAddress(uri) ? uri : null;
};

/** `POST /v1/results`: the bearer, the body to the letter, an invitation that we know. */
export const takeResult = (store: Store, now: number, request: WebRequest): WebAnswer => {
  if (!isBearerGood(store, request.headers['authorization'], now)) return refuse(401, 'The bearer does not hold');
  const body = readBody(request);
  if (typeof body === 'string') return refuse(400, body);
  if (findInvitation(store, body.InvitationId) === null) return refuse(404, 'There is no such invitation');
  const uris = body.ReportUrls.map((each) => readable(store, each));
  if (uris.includes(null)) return refuse(422, 'An address of a report cannot be read');
  const ReportUrls = body.ReportUrls.map((each, index) => ({ ...each, EncryptedFields: [], Uri: uris[index] ?? '' }));
  const wasEncrypted = body.ReportUrls.some(({ EncryptedFields }) => EncryptedFields.length > 0);
  keepResult(store, { at: now, wasEncrypted, body: { ...body, ReportUrls } });
  return jsonAnswer(200, {});
};
