import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProofStore } from '#shared/data/access/proof-store.ts';
import { createReaderProofs } from '#shared/data/access/reader-proofs.ts';
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

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

/** Somebody with a report link, who asks for codes. */
function givenReader() {
  const proofs = createReaderProofs({ table: real.table, linkKeys });
  const place = { organisationId: newId('org'), checkId: newId('chk'), person: newId('lnk') };
  const ask = async (minute: number, email = 'nora@client.example', browser = proofs.newBrowser()) => {
    const asking = { now: minutesAfter(minute), sourceIp: `192.0.2.${minute % 250}`, browser };
    return { browser, outcome: await proofs.send(place, email, 'sv', asking) };
  };
  const codeSent = async (minute: number): Promise<Readonly<{ email: string; code: string }>> => {
    const messages = await readAll(real.table, { key: sortKeyRange(checkPk(place.checkId), 'MSG#') });
    expect(messages.map((message) => [message['messageKind'], message['about']])).toEqual(
      messages.map(() => ['report-code', place.person]),
    );
    const ids = messages.map((message) => String(message['recipient']));
    const found = await Promise.all(ids.map((id) => proofs.findSent(place, id, minutesAfter(minute))));
    const [first] = found.flatMap((each) => each ?? []);
    if (first === undefined) throw new Error('No code was sent');
    return first;
  };
  const type = (code: string, minute: number, browser: string) =>
    proofs.tryCode(place, code, [browser], minutesAfter(minute));
  return { proofs, place, ask, codeSent, type };
}

test('a reader is let in by the code for an hour, in the browser that asked, and a code of own data opens no report', async () => {
  const { proofs, place, ask, codeSent, type } = givenReader();
  const { browser } = await ask(0);
  const { email, code } = await codeSent(0);
  expect(email).toBe('nora@client.example');
  expect(await proofs.find(place, [browser], minutesAfter(1))).toEqual({
    state: 'asked',
    email,
    until: minutesAfter(10),
  });
  const own = createProofStore({ table: real.table, linkKeys });
  expect(await own.tryCode(place, code, [browser], minutesAfter(1))).toEqual({ outcome: 'over' });
  expect(await type(code, 1, proofs.newBrowser())).toEqual({ outcome: 'over' });
  expect(await type(code, 2, browser)).toEqual({ outcome: 'open' });
  expect(await proofs.find(place, [browser], minutesAfter(61.9))).toEqual({ state: 'open', email });
  expect(await proofs.find(place, [browser], minutesAfter(62))).toEqual({ state: 'none' });
});

test('five wrong codes stop the browser for half an hour', async () => {
  const { proofs, place, ask, codeSent, type } = givenReader();
  const { browser } = await ask(0);
  const { code } = await codeSent(0);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 5; tries += 1) await type(wrong, 1, browser);
  expect(await type(code, 1, browser)).toEqual({ outcome: 'over' });
  const stopped = { state: 'stopped', until: minutesAfter(31) };
  expect(await proofs.find(place, [browser], minutesAfter(30))).toEqual(stopped);
  expect(await proofs.find(place, [browser], minutesAfter(31))).toEqual({ state: 'none' });
});

test('a link sends thirty codes in a day, to however many addresses, and to one of them ever more seldom', async () => {
  const { ask } = givenReader();
  const outcomes: string[] = [];
  for (let each = 0; each < 32; each += 1) outcomes.push((await ask(each, `nora${each}@client.example`)).outcome);
  expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(30);
  expect(outcomes.slice(30)).toEqual(['too_soon', 'too_soon']);
  const other = givenReader();
  const paces: string[] = [];
  for (const minute of [0, 0, 1, 2]) paces.push((await other.ask(minute)).outcome);
  expect(paces).toEqual(['sent', 'too_soon', 'sent', 'too_soon']);
});
