import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it } from 'vitest';
import { authenticate } from '#infra/local/aws/authenticate.ts';
import { openCredentials } from '#infra/local/aws/credentials.ts';
import type { WebRequest } from '#infra/local/http/request.ts';

const credentials = openCredentials();
const issued = credentials.issue({
  kind: 'function',
  functionName: 'worker',
  roleArn: 'role',
  arn: 'arn',
  kill: () => {},
});
const signedAt = Date.UTC(2026, 10, 23, 8);

const signer = (service: string) =>
  new SignatureV4({
    credentials: { accessKeyId: issued.accessKeyId, secretAccessKey: issued.secret, sessionToken: issued.sessionToken },
    region: 'eu-north-1',
    service,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
  });

const webRequest = (signed: { path: string; headers: Record<string, string> }, body: string): WebRequest => ({
  method: 'POST',
  target: signed.path,
  path: signed.path,
  query: '',
  headerList: [],
  headers: Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: Buffer.from(body),
});

const sign = async (service: string, path: string, body = '{"a":"å"}') => {
  const request = {
    method: 'POST',
    protocol: 'http:',
    hostname: '127.0.0.1',
    path,
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json', 'x-odd': '  two   spaces ' },
    body,
  };
  return webRequest(await signer(service).sign(request, { signingDate: new Date(signedAt) }), body);
};

const outcome = (request: WebRequest, ...times: number[]) => {
  const result = authenticate(request, credentials, times.length === 0 ? [signedAt] : times);
  return result.outcome === 'refused' ? result.code : result.outcome;
};

describe('a signature', () => {
  it.each([
    ['dynamodb', '/_local/aws/dynamodb/'],
    ['lambda', '/_local/aws/lambda/2015-03-31/functions/arn%3Aaws/invocations'],
    ['s3', '/_local/aws/s3/bucket/reports/%C3%A5.pdf'],
  ])('of %s is known', async (service, path) => {
    expect(outcome(await sign(service, path))).toBe('known');
  });

  it('is of the whole request', async () => {
    const request = await sign('dynamodb', '/');
    expect(outcome({ ...request, path: '/other' })).toBe('SignatureDoesNotMatch');
    expect(outcome({ ...request, body: Buffer.from('{}') })).toBe('ContentHashMismatch');
    expect(outcome({ ...request, headers: { ...request.headers, host: 'evil.example' } })).toBe(
      'SignatureDoesNotMatch',
    );
  });

  it('is over after a quarter of an hour', async () => {
    expect(outcome(await sign('dynamodb', '/'), signedAt + 14 * 60_000)).toBe('known');
    expect(outcome(await sign('dynamodb', '/'), signedAt + 16 * 60_000)).toBe('RequestTimeTooSkewed');
  });

  it('is in time when the clock was moved while it was under way', async () => {
    const aYearOn = signedAt + 365 * 86_400_000;
    expect(outcome(await sign('dynamodb', '/'), aYearOn, signedAt + 1000)).toBe('known');
  });

  it('needs the token of its session, and a key that was issued', async () => {
    const request = await sign('dynamodb', '/');
    expect(outcome({ ...request, headers: { ...request.headers, 'x-amz-security-token': 'other' } })).toBe(
      'InvalidToken',
    );
    const authorization = (request.headers['authorization'] ?? '').replace(issued.accessKeyId, 'ASIAUNKNOWN');
    expect(outcome({ ...request, headers: { ...request.headers, authorization } })).toBe('InvalidAccessKeyId');
    expect(outcome({ ...request, headers: {} })).toBe('anonymous');
  });
});
