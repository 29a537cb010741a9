import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hasKeyForm, readSourceKey } from '#shared/field-encryption/read-source-key.ts';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'spki') => publicKey.export({ type, format: 'pem' }).toString();
const der = publicKey.export({ type: 'spki', format: 'der' });

test.each([
  ['as the contract writes it', `ats-1:${der.toString('base64url')}`, 'ats-1'],
  ['broken into lines', `ats-1:${der.toString('base64').replace(/.{64}/g, '$&\n')}`, 'ats-1'],
  ['in PEM', `ats-1:${pem('spki')}`, 'ats-1'],
  ['in PEM of the other kind', `ats-1:${pem('pkcs1')}`, 'ats-1'],
  ['in PEM with its lines written out', `ats-1:${pem('spki').replaceAll('\n', '\\n')}`, 'ats-1'],
  ['in PEM without a name', pem('spki'), 'pem'],
])('a key %s is read', (_, text, id) => {
  const read = readSourceKey(text);
  expect([hasKeyForm(text), read?.id, read?.key.equals(publicKey)]).toEqual([true, id, true]);
});

test('a key in PEM that cannot be read is meant to be one', () => {
  const text = `ats-1:${pem('spki').slice(0, 200)}`;
  expect([hasKeyForm(text), readSourceKey(text)]).toEqual([true, null]);
});

test('a name without a key is none', () => {
  expect(hasKeyForm('talentrecruiter-2026-01:MII...')).toBe(false);
});
