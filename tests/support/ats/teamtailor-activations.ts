import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** A key as Teamtailor lists it: a JWE (compact, `dir`), whose key is of the partner's secret. */
export function listedKey(providerKey: string, secret: string, enc: 'A256GCM' | 'A128GCM' = 'A256GCM'): string {
  const digits = createHash('sha256').update(secret).digest('hex').slice(0, 32);
  const key = Buffer.from(digits, enc === 'A256GCM' ? 'ascii' : 'hex');
  const head = Buffer.from(JSON.stringify({ alg: 'dir', enc })).toString('base64url');
  const nonce = randomBytes(12);
  const cipher = createCipheriv(enc === 'A256GCM' ? 'aes-256-gcm' : 'aes-128-gcm', key, nonce);
  cipher.setAAD(Buffer.from(head, 'ascii'));
  const text = Buffer.concat([cipher.update(providerKey, 'utf8'), cipher.final()]);
  return [head, '', ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}

/** A page of the list, as the documents show one. */
export const activationsPage = (
  companies: readonly Readonly<{ uuid: string; name: string; token: unknown }>[],
  pages = 1,
): string =>
  JSON.stringify({
    data: companies.map(({ uuid, name, token }, index) => ({
      id: String(index + 1),
      type: 'partner-activations',
      links: { self: `https://api.teamtailor.com/partner/v1/partner-activations/${index + 1}` },
      attributes: { 'provider-key': token, 'company-name': name, 'company-uuid': uuid },
    })),
    meta: { 'record-count': companies.length, 'page-count': pages },
    links: {},
  });
