import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKmsService } from '#infra/local/kms/kms-service.ts';
import { openStateStore, type StateStore } from '#infra/local/state/state-store.ts';
import { createFieldKeys } from '#shared/data/connections/field-keys.ts';
import { encrypt } from '#tests/support/ats/field-encryption.ts';

const arn = 'arn:aws:kms:eu-north-1:000000000000:key/one';
const folder = mkdtempSync(join(tmpdir(), 'kms-'));
let store: StateStore;
let server: Server;

/** The service alone, without those who let nobody else call it. */
const serve = () => {
  const kms = makeKmsService({ keyArns: [arn], store });
  server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      const headers = { 'x-amz-target': String(request.headers['x-amz-target']) };
      const body = Buffer.concat(chunks);
      const call = kms.understand({ method: 'POST', target: '/', path: '/', query: '', headerList: [], headers, body });
      const answering =
        'run' in call ? call.run({ kind: 'developer', arn: '' }) : Promise.resolve({ answer: call.refused });
      void answering.then(({ answer }) => response.writeHead(answer.status, answer.headers).end(answer.body));
    });
  });
  return new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
};

let endpoint: string;
beforeAll(async () => {
  store = openStateStore(join(folder, 'state.db'));
  endpoint = await serve();
});
afterAll(() => {
  server.close();
  store.close();
  rmSync(folder, { recursive: true });
});

const fieldKeys = (keyArn = arn) =>
  createFieldKeys(
    {
      service: 'kms',
      endpoint: new URL(endpoint),
      region: 'eu-north-1',
      credentials: () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b' }),
      tryMilliseconds: 3_000,
    },
    [{ id: 'vitsord-local-1', arn: keyArn }],
  );

describe('A key of KMS', () => {
  test('opens what was encrypted by the key that it publishes, and nothing else', async () => {
    const [published = ''] = await fieldKeys().publicKeys();
    const [id = '', der = ''] = published.split(':');
    const key = createPublicKey({ key: Buffer.from(der, 'base64url'), format: 'der', type: 'pkcs1' });
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(4096);
    const secret = Buffer.from(encrypt(id, key, 'kim@example.org').slice(id.length + 1), 'base64url');
    expect(await fieldKeys().decrypt(id, secret)).toBe('kim@example.org');
    expect(await fieldKeys().decrypt('another', secret)).toBeNull();
    expect(await fieldKeys().decrypt(id, Buffer.alloc(512, 7))).toBeNull();
    expect(await fieldKeys().decrypt(id, Buffer.alloc(0))).toBeNull();
  });

  test('that is not there is a trouble of ours, not a wrong secret', async () => {
    await expect(fieldKeys('arn:aws:kms:eu-north-1:000000000000:key/two').publicKeys()).rejects.toThrow(
      'KMS answered 400',
    );
  });
});
