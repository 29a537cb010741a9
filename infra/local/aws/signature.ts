import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as SigV4 sees it. `path` and `query` are still encoded. */
export type SignedRequest = {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  payloadHash: string;
};

export type SignatureScope = { date: string; region: string; service: string };

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Every service but S3 encodes the already encoded path once more. */
const canonicalPath = (path: string, service: string): string =>
  service === 's3' ? path : path.split('/').map(encode).join('/');

const canonicalQuery = (query: string): string =>
  query
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('X-Amz-Signature='))
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return `${encode(decode(name))}=${encode(decode(value.join('=')))}`;
    })
    .toSorted()
    .join('&');

/** The signature that the holder of `secret` would have made. */
export const computeSignature = (
  request: SignedRequest,
  {
    secret,
    scope,
    time,
    signedHeaders,
  }: { secret: string; scope: SignatureScope; time: string; signedHeaders: string[] },
): string => {
  const headerLines = signedHeaders.map(
    (name) => `${name}:${(request.headers[name] ?? '').trim().replaceAll(/\s+/g, ' ')}\n`,
  );
  const canonical = [
    request.method,
    canonicalPath(request.path, scope.service),
    canonicalQuery(request.query),
    headerLines.join(''),
    signedHeaders.join(';'),
    request.payloadHash,
  ].join('\n');
  const scopeText = `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scopeText, sha256(canonical)].join('\n');
  return hmac(signingKey(secret, scope), toSign).toString('hex');
};

const signingKeys = new Map<string, Buffer>();

/** The same for a day: derived once, as AWS's own clients do. */
const signingKey = (secret: string, { date, region, service }: SignatureScope): Buffer => {
  const name = [secret, date, region, service].join(' ');
  const known = signingKeys.get(name);
  if (known !== undefined) return known;
  const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, date));
  if (signingKeys.size > 1_000) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
};

export const sameSignature = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
