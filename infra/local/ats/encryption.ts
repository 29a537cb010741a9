import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { Store } from './store.ts';

// Field encryption of the contract: RSA 4096, OAEP with SHA-256, `keyId:<base64url>`.

const keyPair = z.object({ id: z.string(), publicDer: z.string(), privatePem: z.string() });

const make = promisify(generateKeyPair);
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };

const readKeyPair = (store: Store): z.infer<typeof keyPair> | null => store.read('key pair', keyPair);

/** Makes the pair that results are encrypted for, once. */
export const prepareKeyPair = async (store: Store): Promise<void> => {
  if (readKeyPair(store) !== null) return;
  const { publicKey, privateKey } = await make('rsa', {
    modulusLength: 4096,
    publicKeyEncoding: { type: 'pkcs1', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  store.write('key pair', {
    id: 'talentrecruiter-1',
    publicDer: publicKey.toString('base64url'),
    privatePem: privateKey,
  });
};

/** `sourceSystemPublicKey` of an invitation; null without a pair. */
export const publishedKey = (store: Store): string | null => {
  const pair = readKeyPair(store);
  return pair === null ? null : `${pair.id}:${pair.publicDer}`;
};

/** Null for what was not encrypted for our key. */
export const decryptValue = (store: Store, value: string): string | null => {
  const pair = readKeyPair(store);
  const [id, secret] = value.split(':', 2);
  if (pair === null || id !== pair.id || secret === undefined) return null;
  try {
    const key = createPrivateKey(pair.privatePem);
    return privateDecrypt({ key, ...padding }, Buffer.from(secret, 'base64url')).toString();
  } catch {
    return null;
  }
};

/** The newest key that a partner publishes, one a line; null when there is none. */
export const fetchPartnerKey = async (url: string): Promise<string | null> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
  if (response?.ok !== true) return null;
  const [newest = ''] = (await response.text()).split('\n');
  return newest === '' ? null : newest;
};

/** Encrypts for the partner, whose key is published as `keyId:<base64url DER PKCS#1>`. */
export const encryptValue = (published: string, value: string): string => {
  const [id = '', der = ''] = published.split(':', 2);
  const key = createPublicKey({ key: Buffer.from(der, 'base64url'), format: 'der', type: 'pkcs1' });
  return `${id}:${publicEncrypt({ key, ...padding }, Buffer.from(value)).toString('base64url')}`;
};
