import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';

import type { TokenSigner } from '#shared/domain/ports/token-signer.ts';
import { secondMilliseconds } from '#shared/domain/time.ts';

import type { LinkKeys } from '../access/link-secrets.ts';

const keyOf = (key: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', 'v1|access-tokens', 32));

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** No other algorithm is read than the one that is written: what a token says of its own is not asked. */
const header = z.object({ alg: z.literal('HS256'), kid: z.string() });
const claims = z.catchall(z.object({ exp: z.optional(z.number()) }), z.union([z.string(), z.number()]));

/** HS256 with a key that is derived from the link keys; tokens of older versions open as long as their key is there. */
export function createTokenSigner(linkKeys: LinkKeys): TokenSigner {
  const signatureOf = (signed: string, key: string): Buffer => createHmac('sha256', keyOf(key)).update(signed).digest();

  return {
    sign(said) {
      const key = linkKeys.keys[linkKeys.current];
      if (key === undefined) throw new Error('The current link key is missing');
      const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid: linkKeys.current })}.${encode(said)}`;
      return `${signed}.${signatureOf(signed, key).toString('base64url')}`;
    },

    open(token, now) {
      const [head = '', body = '', signature = '', ...more] = token.split('.');
      const { data: read } = header.safeParse(decode(head));
      const key = read === undefined || !Object.hasOwn(linkKeys.keys, read.kid) ? undefined : linkKeys.keys[read.kid];
      if (key === undefined || more.length > 0) return null;
      const expected = signatureOf(`${head}.${body}`, key);
      const given = Buffer.from(signature, 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const { data } = claims.safeParse(decode(body));
      if (data === undefined) return null;
      const { exp, ...rest } = data;
      if (exp !== undefined && exp * secondMilliseconds <= Date.parse(now)) return null;
      return exp === undefined ? rest : { ...rest, exp };
    },
  };
}
