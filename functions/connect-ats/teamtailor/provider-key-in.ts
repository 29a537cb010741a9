import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { parseJson } from '#shared/web/api/parse-json.ts';

const bearer = /^bearer +(\S{1,8000})$/i;
const header = z.object({ alg: z.literal('HS256') });
const claims = z.record(z.string(), z.unknown());

/** Names of the field in which an activation with fields of its own carries the key that Teamtailor makes. */
const keyFields = ['default_key', 'default-key', 'provider_key', 'provider-key'];

const decoded = (part: string): unknown => parseJson(Buffer.from(part, 'base64url').toString('utf8'))?.value;

/** What a token says that was signed with the partner's key; null of any other. */
function claimsOf(token: string, partnerKey: string): Readonly<Record<string, unknown>> | null {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !header.safeParse(decoded(head)).success) return null;
  const expected = createHmac('sha256', partnerKey).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return claims.safeParse(decoded(body)).data ?? null;
}

/** The key of an activation, which stands in the header as it is, or in a token that the partner's key has signed. */
export function providerKeyIn(authorization: string | undefined, partnerKey: string | null): string {
  const shown = bearer.exec(authorization?.trim() ?? '')?.[1] ?? '';
  const said = partnerKey === null || !shown.includes('.') ? null : claimsOf(shown, partnerKey);
  const named = keyFields.map((field) => said?.[field]).find((value) => typeof value === 'string');
  return typeof named === 'string' ? named : shown;
}
