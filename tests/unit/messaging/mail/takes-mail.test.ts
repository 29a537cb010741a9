import { expect, test, vi } from 'vitest';
import { createTakesMail, namePatienceMilliseconds } from '#shared/messaging/mail/takes-mail.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const none = failing('ENODATA');
const some = () => Promise.resolve(['one']);
const names = { resolveMx: none, resolve4: none, cancel: () => undefined };

test.each([
  ['an exchanger', { resolveMx: some }, true],
  ['an address alone', { resolve4: some }, true],
  ['neither', {}, false],
  ['an unknown name', { resolveMx: failing('ENOTFOUND'), resolve4: failing('ENOTFOUND') }, false],
  ['an empty answer', { resolveMx: () => Promise.resolve([]) }, false],
  ['a server that fails', { resolveMx: failing('ESERVFAIL') }, null],
  ['a server that is not there, beside an address', { resolveMx: failing('ETIMEOUT'), resolve4: some }, true],
])('%s', async (_, answers, takes) => {
  expect(await createTakesMail(() => ({ ...names, ...answers }))('example.org')).toBe(takes);
});

test('a domain of another script is asked for as mail goes to it', async () => {
  const asked: string[] = [];
  const resolveMx = (domain: string) => {
    asked.push(domain);
    return some();
  };
  await createTakesMail(() => ({ ...names, resolveMx }))('bücher.example');
  expect(asked).toEqual(['xn--bcher-kva.example']);
});

test('nobody waits for an answer that does not come', async () => {
  vi.useFakeTimers();
  const cancelled = Promise.withResolvers<never>();
  const silent = () => cancelled.promise;
  const cancel = () => cancelled.reject(Object.assign(new Error('cancelled'), { code: 'ECANCELLED' }));
  const asked = createTakesMail(() => ({ resolveMx: silent, resolve4: silent, cancel }))('example.org');
  await vi.advanceTimersByTimeAsync(namePatienceMilliseconds);
  expect(await asked).toBeNull();
  vi.useRealTimers();
});
