import { createDecipheriv, createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { parseJson } from '#shared/web/api/parse-json.ts';

const keyDigits = 32;
const tagBytes = 16;
const longestToken = 20_000;

const ways = { A256GCM: 'aes-256-gcm', A128GCM: 'aes-128-gcm' } as const;
const header = z.object({ alg: z.literal('dir'), enc: z.enum(['A256GCM', 'A128GCM']) });

/** The first digits of the secret's digest: as they stand where the key has 32 bytes, as a number where it has 16. */
const keyFor = (secret: string, enc: keyof typeof ways): Buffer =>
  Buffer.from(
    createHash('sha256').update(secret).digest('hex').slice(0, keyDigits),
    enc === 'A256GCM' ? 'ascii' : 'hex',
  );

/** The key of an activation, out of the token (JWE, compact, `dir`) that Teamtailor lists it as; null when it does not open. */
export function openProviderKey(token: string, secret: string): string | null {
  const [head = '', encryptedKey = '', ...parts] = token.length > longestToken ? [] : token.split('.');
  const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  const { data: how } = header.safeParse(parseJson(Buffer.from(head, 'base64url').toString('utf8'))?.value);
  const isWhole = parts.length === 3 && encryptedKey === '' && tag?.length === tagBytes;
  if (how === undefined || nonce === undefined || text === undefined || tag === undefined || !isWhole) return null;
  try {
    const opening = createDecipheriv(ways[how.enc], keyFor(secret, how.enc), nonce, { authTagLength: tagBytes });
    opening.setAAD(Buffer.from(head, 'ascii')).setAuthTag(tag);
    return Buffer.concat([opening.update(text), opening.final()])
      .toString('utf8')
      .trim();
  } catch {
    // It was made with another secret, or changed.
    return null;
  }
}
