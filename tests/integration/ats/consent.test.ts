import { afterAll, beforeAll, expect, test } from 'vitest';
import { localFunction } from '#infra/admin/find-function.ts';
import { type AtsRoad, startAtsRoad } from '#tests/support/ats/ats-road.ts';
import type { PlainPage } from '#tests/support/browser/plain-browser.ts';
import { eventually, linkIn, type RoadMessage } from '#tests/support/roads/road.ts';

let on: AtsRoad;
beforeAll(async () => {
  on = await startAtsRoad();
});
afterAll(() => on.cloud.stop());

const integration = (): Promise<PlainPage> => on.ats.browser.open(`${on.ats.url}/integration`);

const isSignIn = ({ to, text }: RoadMessage): boolean =>
  to.includes('rita.ek@example.org') && /\/s\/[\w-]{22,}/.test(text);

/** The page of consent, after a sign-in by mail where Vitsord asks for one. */
const connect = async (): Promise<PlainPage> => {
  const before = (await on.cloud.messages()).filter(isSignIn).length;
  const asked = await on.ats.browser.submit(await integration(), {}, { action: '/connect' });
  if (asked.document.querySelector('input[name=email]') === null) return asked;
  await on.ats.browser.submit(asked, { email: 'rita.ek@example.org' });
  const mail = await eventually('the sign-in mail', async () => {
    const mails = (await on.cloud.messages()).filter(isSignIn);
    return mails.length > before ? mails[0] : null;
  });
  return on.ats.browser.submit(await on.ats.browser.open(linkIn(mail, 's')));
};

const lastState = async () => (await on.ats.invitations()).at(-1)?.state;

test('the small ATS is connected from the start', async () => {
  expect((await on.ats.connection()).isConnected).toBe(true);
  expect((await on.ats.dialog(['c-1'])).text).toContain('Frågemall');
});

test('an administrator may say no', async () => {
  const page = await connect();
  const deny = page.document.querySelectorAll('button').at(-1)?.getAttribute('value') ?? '';
  const token = page.document.querySelector('input[name=token]')?.getAttribute('value') ?? '';
  const connection = page.document.querySelector('input[name=connection]')?.getAttribute('value') ?? '';
  const back = await on.ats.browser.submit(page, { answer: deny, token, connection });
  expect(back.text).toContain('Anslutningen blev inte av.');
});

test.each([
  ['RefreshToken', 'refresh'],
  ['FixedToken', 'fixed'],
])('with a %s: disconnected, connected again over the consent page, and used', async (mode, tokens) => {
  const { ats } = on;
  await localFunction(on.cloud.url)({ command: 'connect', kind: 'talentech', tokens });
  await ats.browser.submit(await integration(), { mode }, { action: '/switches' });

  const back = await ats.browser.submit(await connect(), {}, { button: 'answer' });
  expect(back.text).toContain('Vitsord är anslutet.');
  await ats.request(['c-4']);
  expect(await lastState()).toBe('sent');
  const healthy = await ats.browser.submit(await integration(), {}, { action: '/health' });
  expect(healthy.text).toMatch(/Allt är som det ska|Fungerar delvis/);

  await ats.browser.submit(await integration(), {}, { action: '/deauthorize' });
  expect((await ats.connection()).isConnected).toBe(false);
});

test('what the candidate lacks is said at the candidate, and nothing is begun', async () => {
  await on.ats.browser.submit(await connect(), {}, { button: 'answer' });
  const page = await on.ats.request(['c-5'], { 'field.referee-requests-choice': 'sms' });
  expect(page.document.querySelector('.errors')?.textContent).toContain('Omar Said');
  expect(await lastState()).toBe('refused');
});

test('a reset brings back the connection that the demo began with', async () => {
  await on.cloud.reset();
  expect(await on.ats.invitations()).toEqual([]);
  await on.ats.request(['c-1']);
  expect(await lastState()).toBe('sent');
});
