import { constants, publicEncrypt } from 'node:crypto';
import type { SourceKey } from './read-source-key.ts';

/** What OAEP with SHA-256 takes of a key's own length. */
const paddingBytes = 66;

/** `keyId:<base64url>`, by RSA-OAEP with SHA-256; null when it is longer than one block of this key holds. */
export function encryptField({ id, key }: SourceKey, text: string): string | null {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8 - paddingBytes) return null;
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  return `${id}:${publicEncrypt({ key, ...padding }, bytes).toString('base64url')}`;
}
