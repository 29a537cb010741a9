import { describe, expect, test } from 'vitest';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

const old = { current: '1', keys: { '1': 'the first key' } };
const both = { current: '2', keys: { '1': 'the first key', '2': 'the second key' } };
const only = { current: '2', keys: { '2': 'the second key' } };

const exp = Date.parse(minutesAfter(60)) / 1000;
const claims = { typ: 'access', org: 'org_1', exp };
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const [head = '', body = '', signature = ''] = createTokenSigner(old).sign(claims).split('.');

describe('A token', () => {
  test('is read until it ends, and as long as its key is there', () => {
    const token = `${head}.${body}.${signature}`;
    expect(createTokenSigner(old).open(token, startTime)).toEqual(claims);
    expect(createTokenSigner(both).open(token, minutesAfter(59))).toEqual(claims);
    expect(createTokenSigner(both).open(token, minutesAfter(60))).toBeNull();
    expect(createTokenSigner(only).open(token, startTime)).toBeNull();
  });

  test('without an end is read for good', () => {
    const token = createTokenSigner(both).sign({ typ: 'refresh' });
    expect(createTokenSigner(only).open(token, minutesAfter(10_000_000))).toEqual({ typ: 'refresh' });
  });

  test.each([
    ['no signature', `${head}.${body}.`],
    ['no algorithm', `${encode({ alg: 'none', kid: '1' })}.${body}.`],
    ['another algorithm', `${encode({ alg: 'HS512', kid: '1' })}.${body}.${signature}`],
    ['a key of everybody', `${encode({ alg: 'HS256', kid: 'toString' })}.${body}.${signature}`],
    ['other claims', `${head}.${encode({ ...claims, org: 'org_2' })}.${signature}`],
    ['a fourth part', `${head}.${body}.${signature}.x`],
    ['nothing', ''],
    ['noise', 'a.b.c'],
  ])('with %s is none of ours', (_, token) => {
    expect(createTokenSigner(old).open(token, startTime)).toBeNull();
  });
});
