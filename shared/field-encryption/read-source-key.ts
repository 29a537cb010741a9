import { createPublicKey, type KeyObject } from 'node:crypto';

/** A key that an ATS has sent along: what it is answered with is encrypted for it. */
export type SourceKey = Readonly<{ id: string; key: KeyObject }>;

const shape = /^([^:\s]{1,200}):([A-Za-z0-9+/_-]{100,1400}={0,2})$/;
const bits = { least: 2048, most: 4096 } as const;

const form = /^[^:\s]+:[A-Za-z0-9+/_-]+={0,2}$/;

/** `-----BEGIN PUBLIC KEY-----` and the like, also with its ends of lines written out. */
const pem =
  /^(?:([^:\s]+):)?\s*-----BEGIN ([A-Z ]{0,20})PUBLIC KEY-----([\s\S]*?)-----END [A-Z ]{0,20}PUBLIC KEY-----\s*$/;

/** A key in PEM, and one that was broken into lines, as the contract writes keys; any other text as it is. */
function contractForm(text: string): string {
  const written = text.trim().replaceAll('\\n', '\n').replaceAll('\\r', '');
  const [, id = 'pem', , body] = pem.exec(written) ?? [];
  return body === undefined ? written.replace(/[\r\n]+/g, '') : `${id}:${body.replace(/\s/g, '')}`;
}

/**
 * Whether a text is meant to be a key: documents' placeholders, and names without a key, are not. A key in PEM that
 * cannot be read is one all the same, so that nobody counts in vain on an encrypted answer.
 */
export const hasKeyForm = (text: string): boolean => form.test(contractForm(text)) || text.includes('-----BEGIN');

function readDer(der: Buffer, type: 'pkcs1' | 'spki'): KeyObject | null {
  try {
    return createPublicKey({ key: der, format: 'der', type });
  } catch {
    return null;
  }
}

/** `keyId:<DER>`, PKCS#1 or SPKI, base64 or base64url, or in PEM, of 2048 to 4096 bits; null for anything else. */
export function readSourceKey(text: string): SourceKey | null {
  const [, id, encoded] = shape.exec(contractForm(text)) ?? [];
  if (id === undefined || encoded === undefined) return null;
  // Node reads both alphabets alike.
  const der = Buffer.from(encoded, 'base64url');
  const key = readDer(der, 'pkcs1') ?? readDer(der, 'spki');
  const length = key?.asymmetricKeyDetails?.modulusLength ?? 0;
  return key !== null && key.asymmetricKeyType === 'rsa' && length >= bits.least && length <= bits.most
    ? { id, key }
    : null;
}
