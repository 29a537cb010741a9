import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { Store } from '../store.ts';

const lifetimeSeconds = 3600;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const secretOf = (store: Store): string => {
  const known = store.read('bearer secret', z.string());
  if (known !== null) return known;
  const made = randomBytes(32).toString('base64url');
  store.write('bearer secret', made);
  return made;
};

const sign = (store: Store, text: string): Buffer => createHmac('sha256', secretOf(store)).update(text).digest();

/** What our token server gives a partner: a JWT that it must not read, with `exp`. */
export const issueBearer = (store: Store, clientId: string, now: number) => {
  const exp = Math.floor(now / 1000) + lifetimeSeconds;
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: clientId, exp })}`;
  const token = `${text}.${sign(store, text).toString('base64url')}`;
  return { access_token: token, expires_in: lifetimeSeconds, token_type: 'Bearer' };
};

const claims = z.object({ exp: z.number() });

export const isBearerGood = (store: Store, authorization: string | undefined, now: number): boolean => {
  const [scheme, token = ''] = (authorization ?? '').split(' ');
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (scheme?.toLowerCase() !== 'bearer') return false;
  const expected = sign(store, `${header}.${payload}`);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString())).exp * 1000 > now;
};
