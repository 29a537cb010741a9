import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import type { FieldKeys } from '#shared/domain/ports/field-keys.ts';

const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };

export const makeKeyPair = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength });

/** A public key as an ATS sends it along. */
export const publish = (key: KeyObject, type: 'pkcs1' | 'spki', encoding: 'base64' | 'base64url'): string =>
  (key.type === 'public' ? key : createPublicKey(key)).export({ format: 'der', type }).toString(encoding);

/** As the contract writes an encrypted field. */
export const encrypt = (keyId: string, key: KeyObject, text: string): string =>
  `${keyId}:${publicEncrypt({ key, ...padding }, Buffer.from(text)).toString('base64url')}`;

export function decrypt(key: KeyObject, field: string): string {
  const secret = Buffer.from(field.slice(field.indexOf(':') + 1), 'base64url');
  return privateDecrypt({ key, ...padding }, secret).toString();
}

/** One key of ours, as KMS would keep it. */
export const fieldKeysOf = (keyId: string, privateKey: KeyObject): FieldKeys => ({
  publicKeys: () => Promise.resolve([`${keyId}:${publish(privateKey, 'pkcs1', 'base64url')}`]),
  decrypt: (id, ciphertext) => {
    if (id !== keyId) return Promise.resolve(null);
    try {
      return Promise.resolve(privateDecrypt({ key: privateKey, ...padding }, ciphertext).toString());
    } catch {
      return Promise.resolve(null);
    }
  },
});
