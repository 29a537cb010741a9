import { createPublicKey } from 'node:crypto';
import * as z from 'zod/mini';

import type { FieldKeys } from '#shared/domain/ports/field-keys.ts';

import { type AwsAnswer, type AwsPlace, callAws } from '../signed-calls/call-aws.ts';

/** A key of ours: what the contract calls it, and where it is kept. */
export type FieldKey = Readonly<{ id: string; arn: string }>;

const algorithm = 'RSAES_OAEP_SHA_256';
const opened = z.object({ Plaintext: z.string() });
const shown = z.object({ PublicKey: z.string() });
const failure = z.object({ __type: z.string() });

const isWrongSecret = ({ status, body }: AwsAnswer): boolean =>
  status === 400 && failure.safeParse(body).data?.__type.includes('InvalidCiphertext') === true;

/** Keys that never leave KMS: what is encrypted for them is opened there. */
export function createFieldKeys(place: AwsPlace, fieldKeys: readonly FieldKey[]): FieldKeys {
  const call = (action: string, input: Readonly<Record<string, string>>): Promise<AwsAnswer> =>
    callAws(place, {
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` },
      body: JSON.stringify(input),
    });

  const publicKey = async ({ id, arn }: FieldKey): Promise<string> => {
    const { status, body } = await call('GetPublicKey', { KeyId: arn });
    if (status !== 200) throw new Error(`KMS answered ${status} when asked for a public key`);
    const der = Buffer.from(shown.parse(body).PublicKey, 'base64');
    const pkcs1 = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ format: 'der', type: 'pkcs1' });
    return `${id}:${pkcs1.toString('base64url')}`;
  };

  const published = new Map<string, string>();
  /** They never change, and anybody may ask. */
  const publicKeyOnce = async (key: FieldKey): Promise<string> => {
    const shownBefore = published.get(key.id) ?? (await publicKey(key));
    published.set(key.id, shownBefore);
    return shownBefore;
  };

  return {
    publicKeys: () => Promise.all(fieldKeys.map(publicKeyOnce)),

    async decrypt(keyId, ciphertext) {
      const key = fieldKeys.find(({ id }) => id === keyId);
      if (key === undefined || ciphertext.byteLength === 0 || ciphertext.byteLength > 1024) return null;
      const answer = await call('Decrypt', {
        KeyId: key.arn,
        CiphertextBlob: Buffer.from(ciphertext).toString('base64'),
        EncryptionAlgorithm: algorithm,
      });
      if (isWrongSecret(answer)) return null;
      if (answer.status !== 200) throw new Error(`KMS answered ${answer.status} when asked to decrypt`);
      return Buffer.from(opened.parse(answer.body).Plaintext, 'base64').toString('utf8');
    },
  };
}
