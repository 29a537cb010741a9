import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { placeCall } from '#shared/domain/decisions/place-call.ts';
import { buildRefereeDetails, contextAt } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** The request to the candidate could not be sent. */
async function deadRequest(desk: RecruiterDesk) {
  const check = await desk.start();
  const outbox = createOutbox(real.table);
  const message = (await desk.checks.load(check))?.messages[0];
  if (message === undefined) throw new Error('There is no message');
  const claimed = await outbox.claim(message, 'a-claim', desk.now());
  if (claimed === null) throw new Error('The message is taken');
  await outbox.end(claimed, 'dead', 'unavailable', desk.now());
  const stateOf = async () => (await desk.checks.load(check))?.messages.find(({ id }) => id === message.id)?.state;
  return { check, message, stateOf };
}

const tokenIn = ({ body }: Readonly<{ body: string }>): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';

describe('a message that could not be sent', () => {
  test('is sent again by its button, and once', async () => {
    const desk = await recruiterDesk(real.table);
    const { check, message, stateOf } = await deadRequest(desk);
    const browser = desk.browser();
    const page = await browser.signIn(rita, check);
    expect(wordsOf(page)).toContain('Begäran till Kim Lund');
    const again = desk.at(`checks/${check}/messages/${message.id}/again`);
    const answer = await browser.post(again, { token: tokenIn(page) });
    expect(await stateOf()).toBe('ready');
    const after = await browser.follow(answer);
    expect(wordsOf(after)).toContain('Meddelandet skickas igen.');
    expect(wordsOf(after)).not.toContain('gick inte i väg');
    const twice = await browser.follow(await browser.post(again, { token: tokenIn(page) }));
    expect(wordsOf(twice)).toContain('Inget behövde ändras.');
  });

  test('is not sent by a link, from elsewhere, or from another check’s page', async () => {
    const desk = await recruiterDesk(real.table);
    const [{ check, message, stateOf }, other] = [await deadRequest(desk), await desk.start()];
    const browser = desk.browser();
    const token = tokenIn(await browser.signIn(rita, check));
    const at = (of: string) => desk.at(`checks/${of}/messages/${message.id}/again`);
    expect((await browser.get(at(check))).status).toBe(303);
    expect((await browser.post(at(check), { token: '' })).status).toBe(403);
    expect((await browser.post(at(check), { token }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.post(at(check), { token })).status).toBe(303);
    const { message: second, stateOf: stateOfSecond } = await deadRequest(desk);
    const wrong = desk.at(`checks/${other}/messages/${second.id}x/again`);
    expect((await browser.post(wrong, { token })).status).toBe(404);
    expect([await stateOf(), await stateOfSecond()]).toEqual(['ready', 'dead']);
  });
});

describe('a time that is taken', () => {
  /** A check whose referee has a call with Rita at this time. */
  async function withCall(desk: RecruiterDesk, at: string) {
    const check = await desk.start();
    const details = buildRefereeDetails({ id: newId('ref') });
    const context = { ...contextAt(desk.now()), newId };
    await desk.checks.change(check, (file) => addReferees(file, [details], 'recruiter', context));
    const terms = { at, minutes: 30, phone: '+46701740633', handler: rita, zone: null };
    await desk.checks.change(check, (file) => placeCall(file, details.id, terms, { actor: 'referee' }, desk.now()));
    const callAt = async () => (await desk.checks.load(check))?.referees[0]?.call?.at;
    return { check, referee: details.id, callAt };
  }

  test('is said at the field, and what was typed is kept', async () => {
    const desk = await recruiterDesk(real.table);
    await withCall(desk, '2026-11-26T09:00:00.000Z');
    const own = await withCall(desk, '2026-11-26T13:00:00.000Z');
    const browser = desk.browser();
    await browser.signIn(rita, own.check);
    const form = await browser.get(desk.at(`checks/${own.check}/calls/${own.referee}/move`));
    const answer = await browser.submit(form, { day: '2026-11-26', time: '10.15' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#time"');
    expect(wordsOf(answer)).toContain('Rita Ek har ett annat samtal då.');
    expect(answer.body).toContain('value="10.15"');
    expect(await own.callAt()).toBe('2026-11-26T13:00:00.000Z');
    expect((await browser.submit(answer, { time: '10.30' })).status).toBe(303);
    expect(await own.callAt()).toBe('2026-11-26T09:30:00.000Z');
  });
});
