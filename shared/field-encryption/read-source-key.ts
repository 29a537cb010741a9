import { createPublicKey, type KeyObject } from 'node:crypto';

/** A key that an ATS has sent along: what it is answered with is encrypted for it. */
export type SourceKey = Readonly<{ id: string; key: KeyObject }>;

const shape = /^([^:\s]{1,200}):([A-Za-z0-9+/_-]{100,1400}={0,2})$/;
const bits = { least: 2048, most: 4096 } as const;

const form = /^[^:\s]+:[A-Za-z0-9+/_-]+={0,2}$/;

/** Whether a text has a key's form at all: documents' placeholders, and names without a key, have not. */
export const hasKeyForm = (text: string): boolean => form.test(text.trim());

function readDer(der: Buffer, type: 'pkcs1' | 'spki'): KeyObject | null {
  try {
    return createPublicKey({ key: der, format: 'der', type });
  } catch {
    return null;
  }
}

/** `keyId:<DER>`, PKCS#1 or SPKI, base64 or base64url, of 2048 to 4096 bits; null for anything else. */
export function readSourceKey(text: string): SourceKey | null {
  const [, id, encoded] = shape.exec(text.trim()) ?? [];
  if (id === undefined || encoded === undefined) return null;
  // Node reads both alphabets alike.
  const der = Buffer.from(encoded, 'base64url');
  const key = readDer(der, 'pkcs1') ?? readDer(der, 'spki');
  const length = key?.asymmetricKeyDetails?.modulusLength ?? 0;
  return key !== null && key.asymmetricKeyType === 'rsa' && length >= bits.least && length <= bits.most
    ? { id, key }
    : null;
}
