import * as z from 'zod';
import type { WebRequest } from '../http/request.ts';
import type { Credentials, Principal } from './credentials.ts';
import { computeSignature, type SignatureScope, sameSignature, sha256 } from './signature.ts';

export type Authentication =
  | { outcome: 'known'; principal: Principal }
  | { outcome: 'anonymous' }
  | { outcome: 'refused'; code: RefusalCode };

export type RefusalCode =
  | 'InvalidAccessKeyId'
  | 'InvalidToken'
  | 'SignatureDoesNotMatch'
  | 'RequestTimeTooSkewed'
  | 'ContentHashMismatch'
  | 'Expired';

type Signed = {
  accessKeyId: string;
  scope: SignatureScope;
  time: string;
  signedHeaders: string[];
  signature: string;
  token: string | undefined;
  payloadHash: string;
  validMs: { before: number; after: number };
};

const authorization = /^AWS4-HMAC-SHA256 Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/;
const minutes15 = 15 * 60_000;

const scopeOf = (credential: string): { accessKeyId: string; scope: SignatureScope } => {
  const [accessKeyId = '', date = '', region = '', service = ''] = credential.split('/');
  return { accessKeyId, scope: { date, region, service } };
};

const signedByHeader = ({ headers, body }: WebRequest): Signed | undefined => {
  const [, credential, names, signature] = authorization.exec(headers['authorization'] ?? '') ?? [];
  if (credential === undefined || names === undefined || signature === undefined) return undefined;
  return {
    ...scopeOf(credential),
    time: headers['x-amz-date'] ?? '',
    signedHeaders: names.split(';'),
    signature,
    token: headers['x-amz-security-token'],
    payloadHash: headers['x-amz-content-sha256'] ?? sha256(body),
    validMs: { before: minutes15, after: minutes15 },
  };
};

const presignedSchema = z.object({
  'X-Amz-Algorithm': z.literal('AWS4-HMAC-SHA256'),
  'X-Amz-Credential': z.string(),
  'X-Amz-Date': z.string(),
  'X-Amz-Expires': z.coerce.number().int().min(1).max(604_800),
  'X-Amz-SignedHeaders': z.string(),
  'X-Amz-Signature': z.string(),
  'X-Amz-Security-Token': z.string().optional(),
});

const signedByQuery = ({ query, headers }: WebRequest): Signed | undefined => {
  const parsed = presignedSchema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  if (!parsed.success) return undefined;
  return {
    ...scopeOf(parsed.data['X-Amz-Credential']),
    time: parsed.data['X-Amz-Date'],
    signedHeaders: parsed.data['X-Amz-SignedHeaders'].split(';'),
    signature: parsed.data['X-Amz-Signature'],
    token: parsed.data['X-Amz-Security-Token'],
    payloadHash: headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
    validMs: { before: minutes15, after: parsed.data['X-Amz-Expires'] * 1000 },
  };
};

/** `20261123T080000Z` in milliseconds; NaN when it is not a time. */
const parseAmzDate = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/**
 * Who sent the request, by its SigV4 signature in the header or (S3) in the query. `times`: what time it is, and what
 * it was for a request that was under way while the clock was moved.
 */
export const authenticate = (
  request: WebRequest,
  credentials: Credentials,
  times: Iterable<number>,
): Authentication => {
  const presigned = signedByQuery(request);
  const signed = presigned ?? signedByHeader(request);
  if (signed === undefined) return { outcome: 'anonymous' };
  const holder = credentials.find(signed.accessKeyId);
  if (holder === undefined) return { outcome: 'refused', code: 'InvalidAccessKeyId' };
  if (holder.sessionToken !== undefined && holder.sessionToken !== signed.token) {
    return { outcome: 'refused', code: 'InvalidToken' };
  }
  const expected = computeSignature(
    { ...request, payloadHash: signed.payloadHash },
    { ...signed, secret: holder.secret },
  );
  if (!sameSignature(expected, signed.signature)) return { outcome: 'refused', code: 'SignatureDoesNotMatch' };
  // Tools of the developer live in the machine's own time.
  const ownTime = holder.principal.kind === 'developer' && presigned === undefined;
  const signedAt = parseAmzDate(signed.time);
  const inTime = (now: number): boolean =>
    now - signedAt >= -signed.validMs.before && now - signedAt <= signed.validMs.after;
  // An address that was made to be followed later ends by the clock as it is now.
  const counted = Iterator.from(times).take(presigned === undefined ? Number.POSITIVE_INFINITY : 1);
  if (!ownTime && !counted.some(inTime)) {
    return { outcome: 'refused', code: presigned ? 'Expired' : 'RequestTimeTooSkewed' };
  }
  if (/^[0-9a-f]{64}$/.test(signed.payloadHash) && signed.payloadHash !== sha256(request.body)) {
    return { outcome: 'refused', code: 'ContentHashMismatch' };
  }
  return { outcome: 'known', principal: holder.principal };
};
