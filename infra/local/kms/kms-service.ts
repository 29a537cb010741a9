import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { AwsErrorKind, AwsOutcome, AwsService } from '../aws/service.ts';
import type { WebAnswer } from '../http/request.ts';
import { parseJson } from '../json.ts';
import type { StateStore } from '../state/state-store.ts';

const contentType = 'application/x-amz-json-1.1';
const make = promisify(generateKeyPair);

const ask = z.object({ KeyId: z.string() });
const decryption = z.object({
  KeyId: z.string(),
  CiphertextBlob: z.base64(),
  EncryptionAlgorithm: z.literal('RSAES_OAEP_SHA_256'),
});

const answer = (status: number, body: Readonly<Record<string, string>>): WebAnswer => ({
  status,
  headers: { 'content-type': contentType },
  body: JSON.stringify(body),
});

const error = (status: number, type: string, message: string): WebAnswer => answer(status, { __type: type, message });

const errorAnswer = (kind: AwsErrorKind, message: string): WebAnswer => {
  if (kind === 'throttled') return error(400, 'ThrottlingException', message);
  if (kind === 'server-error') return error(500, 'KMSInternalException', message);
  if (kind === 'access-denied') return error(400, 'AccessDeniedException', message);
  return error(400, kind, message);
};

/** Makes a pair when it is first asked for, which takes a while, and keeps it. */
const openKeyPairs = (store: StateStore) => {
  const making = new Map<string, Promise<KeyObject>>();
  const find = async (arn: string): Promise<KeyObject> => {
    const known = store.read(`key pair ${arn}`, z.string());
    if (known !== undefined) return createPrivateKey(known);
    const { privateKey } = await make('rsa', { modulusLength: 4096 });
    store.write(`key pair ${arn}`, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    return privateKey;
  };
  return (arn: string): Promise<KeyObject> => {
    const found = making.get(arn) ?? find(arn);
    making.set(arn, found);
    return found;
  };
};

const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** Key pairs that never leave it: shows the public half, and opens what was encrypted for it. */
export const makeKmsService = ({ keyArns, store }: { keyArns: readonly string[]; store: StateStore }): AwsService => {
  const pairOf = openKeyPairs(store);

  const showPublicKey = async (arn: string): Promise<AwsOutcome> => {
    const der = createPublicKey(await pairOf(arn)).export({ type: 'spki', format: 'der' });
    return { answer: answer(200, { KeyId: arn, PublicKey: base64(der), KeySpec: 'RSA_4096' }) };
  };

  const decrypt = async (arn: string, ciphertext: string): Promise<AwsOutcome> => {
    const key = await pairOf(arn);
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    try {
      const plain = privateDecrypt({ key, ...padding }, Buffer.from(ciphertext, 'base64'));
      return { answer: answer(200, { KeyId: arn, Plaintext: base64(plain) }) };
    } catch {
      return { answer: error(400, 'InvalidCiphertextException', '') };
    }
  };

  return {
    name: 'kms',
    errorAnswer,
    understand: ({ headers, body }) => {
      const action = (headers['x-amz-target'] ?? '').replace('TrentService.', '');
      const input = parseJson(body.toString());
      const arn = ask.safeParse(input).data?.KeyId ?? '';
      if (!keyArns.includes(arn)) {
        return { action, refused: error(400, 'NotFoundException', `Key '${arn}' does not exist`) };
      }
      const call = { action, resource: arn, permissions: [{ action: `kms:${action}`, resource: arn }] };
      if (action === 'GetPublicKey') return { ...call, run: () => showPublicKey(arn) };
      const { data } = decryption.safeParse(input);
      if (action !== 'Decrypt' || data === undefined) {
        return { action, refused: error(400, 'ValidationException', `The local cloud cannot ${action} so`) };
      }
      return { ...call, run: () => decrypt(arn, data.CiphertextBlob) };
    },
  };
};
