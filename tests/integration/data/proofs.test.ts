import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProofStore } from '#shared/data/access/proof-store.ts';
import { checkPk, sortKeyRange } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { readAll } from '#shared/data/read-all.ts';
import type { ProofReach } from '#shared/domain/ports/proof-store.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const mail: ProofReach = { medium: 'email', to: 'kim.lund@example.org' };
const sms: ProofReach = { medium: 'sms', to: '+46701740605' };

/** Somebody of a check of their own, who has asked for a code in one browser. */
async function given(reach = mail) {
  const proofs = createProofStore({ table: real.table, linkKeys: { current: '1', keys: { '1': 'a key for tests' } } });
  const place = { organisationId: newId('org'), checkId: newId('chk'), person: 'candidate' };
  const ask = async (minute: number, browser = proofs.newBrowser()) => {
    const asking = { now: minutesAfter(minute), sourceIp: '192.0.2.7', browser };
    return { browser, outcome: await proofs.send(place, reach, 'sv', asking) };
  };
  const { browser } = await ask(0);
  const under = (prefix: string) => readAll(real.table, { key: sortKeyRange(checkPk(place.checkId), prefix) });
  const [message] = await under('MSG#');
  const id = String(message?.['recipient']);
  const code = (await proofs.findSent(place, id, reach, startTime)) ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  const find = (minute: number, browsers = [browser], reaches: readonly ProofReach[] = [mail, sms]) =>
    proofs.find(place, reaches, browsers, minutesAfter(minute));
  const type = (typed: string, minute: number, browsers = [browser]) =>
    proofs.tryCode(place, typed, browsers, minutesAfter(minute));
  return { proofs, place, ask, browser, under, id, code, wrong, find, type, message };
}

test('a code opens the browser that asked for it, for half an hour, and no other', async () => {
  const { code, find, type, proofs } = await given();
  expect(code).toMatch(/^\d{6}$/);
  expect(await find(1)).toMatchObject({ state: 'asked', medium: 'email', until: minutesAfter(10) });
  const other = proofs.newBrowser();
  expect([await find(1, [other]), await type(code, 1, [other])]).toEqual([{ state: 'none' }, { outcome: 'over' }]);
  expect(await type(code, 9)).toEqual({ outcome: 'open' });
  expect(await find(38)).toMatchObject({ state: 'open', medium: 'email', until: minutesAfter(39) });
  expect(await find(39)).toEqual({ state: 'none' });
  expect(await type(code, 9)).toEqual({ outcome: 'over' });
});

test('a code has ten minutes and five tries, whatever is typed', async () => {
  const late = await given();
  expect(await late.type(late.code, 10)).toEqual({ outcome: 'over' });
  const { code, wrong, type } = await given();
  const left: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) {
    const tried = await type(wrong, 1);
    left.push(tried.outcome === 'wrong' ? tried.triesLeft : -1);
  }
  expect(left).toEqual([4, 3, 2, 1, 0]);
  expect(await type(code, 1)).toEqual({ outcome: 'over' });
});

test('a code is sent again after a minute, then ever more seldom, whatever browser asks', async () => {
  const { ask } = await given();
  const outcomes: string[] = [];
  for (const minute of [0.5, 1, 2, 3, 4, 6, 7]) outcomes.push((await ask(minute)).outcome);
  expect(outcomes).toEqual(['too_soon', 'sent', 'too_soon', 'sent', 'too_soon', 'too_soon', 'sent']);
});

test('it proves the address that it went to: one that has changed since it proves no more', async () => {
  const { proofs, place, id, code, find, type } = await given();
  const changed: ProofReach = { medium: 'email', to: 'somebody.else@example.org' };
  expect(await proofs.findSent(place, id, changed, startTime)).toBeNull();
  expect(await type(code, 1)).toEqual({ outcome: 'open' });
  expect(await find(2, undefined, [changed, sms])).toEqual({ state: 'none' });
  expect(await find(2)).toMatchObject({ state: 'open' });
});

test('is another person’s in another check, and in the same one', async () => {
  const { proofs, place, code, browser } = await given();
  for (const other of [
    { ...place, checkId: newId('chk') },
    { ...place, person: newId('ref') },
  ]) {
    expect(await proofs.tryCode(other, code, [browser], minutesAfter(1))).toEqual({ outcome: 'over' });
  }
});

test('no item holds the address, the number or the code, and all go by themselves', async () => {
  const { under, code, message } = await given(sms);
  const items = [...(await under('COD#')), ...(await under('MSG#'))];
  expect(items).toHaveLength(2);
  expect(JSON.stringify(items)).not.toMatch(new RegExp(`1740605|example\\.org|${code}`));
  expect(items.every(({ ttl }) => typeof ttl === 'number')).toBe(true);
  expect(message).toMatchObject({ messageKind: 'own-data', medium: 'sms', about: 'candidate', state: 'ready' });
});
