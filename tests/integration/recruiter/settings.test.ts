import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConnectionStores } from '#shared/data/connections/connection-stores.ts';
import { maxCallWindows } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

import { startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** The settings pages before an administrator's eyes. */
async function settings(changes: Partial<Organisation> = {}) {
  const desk = await recruiterDesk(real.table, changes);
  const browser = desk.browser();
  await browser.signIn(eva);
  const open = (name: string) => browser.get(desk.at(`settings/${name}`));
  return {
    desk,
    browser,
    open,
    save: async (name: string, fields: Readonly<Record<string, string>>) => browser.submit(await open(name), fields),
    organisation: () => desk.organisations.load(desk.organisation.id),
  };
}

const ali = { name: 'Ali Demir', email: 'ali.demir@example.org' };

test('every page of the list opens, and saving it as it is changes nothing but the version', async () => {
  const { desk, browser, organisation } = await settings({ callHandlers: [rita, ali] });
  const list = parse((await browser.get(desk.at('settings'))).body).querySelectorAll('.ways a');
  expect(list.length).toBeGreaterThanOrEqual(11);
  for (const link of list) {
    const address = link.getAttribute('href') ?? '';
    const page = await browser.get(address);
    expect([address, page.status]).toEqual([address, 200]);
    if (/\/(?:look|teamtailor)$/.test(address)) continue;
    expect([address, (await browser.submit(page)).status]).toEqual([address, 303]);
  }
  const after = await organisation();
  expect(after).toEqual({ ...desk.organisation, version: after?.version });
});

test('no page opens for anyone but an administrator', async () => {
  const { desk } = await settings();
  const browser = desk.browser();
  const page = await browser.signIn(rita);
  const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  for (const name of ['call-times', 'callers', 'notices', 'sms', 'teamtailor']) {
    expect((await browser.get(desk.at(`settings/${name}`))).status).toBe(403);
    expect((await browser.post(desk.at(`settings/${name}`), { token, version: '1' })).status).toBe(403);
  }
  expect(await desk.organisations.load(desk.organisation.id)).toEqual(desk.organisation);
});

describe('Teamtailor', () => {
  const connections = () => createConnectionStores(real.table).connections;
  const givenPartner = async (): Promise<void> => {
    const { teamtailorApps } = createConnectionStores(real.table);
    const app = { version: 0, sealedPartnerKey: 'sealed', sealedWebhookSecret: null, hosts: [] };
    if ((await teamtailorApps.load()) === null) await teamtailorApps.save(app);
  };

  test('is connected by the key that is pasted, once, and disconnected again', async () => {
    await givenPartner();
    const [ours, theirs] = [await settings(), await settings()];
    const providerKey = randomUUID();
    const saved = await ours.save('teamtailor', { providerKey: ` ${providerKey}\u200b ` });
    expect([saved.status, saved.headers['location']]).toEqual([303, expect.stringContaining('done=connected')]);
    const tokenOf = async (side: typeof ours): Promise<string> =>
      /name="token" value="([^"]+)"/.exec((await side.open('teamtailor')).body)?.[1] ?? '';
    const post = async (side: typeof ours, fields: Readonly<Record<string, string>>) =>
      side.browser.post(side.desk.at('settings/teamtailor'), { token: await tokenOf(side), ...fields });
    expect((await post(ours, { providerKey })).status).toBe(303);
    const made = await connections().list(ours.desk.organisation.id);
    expect(made).toMatchObject([{ kind: 'teamtailor', live: true, active: true }]);
    const opened = await connections().findCredential(providerKey, 'teamtailor_provider', startTime);
    expect(opened).toMatchObject({ organisationId: ours.desk.organisation.id, connectionId: made[0]?.id });

    const taken = await theirs.save('teamtailor', { providerKey });
    expect([taken.status, taken.body]).toEqual([422, expect.stringContaining('annan anslutning')]);
    expect(await connections().list(theirs.desk.organisation.id)).toEqual([]);
    await post(theirs, { remove: made[0]?.id ?? '' });
    expect(await connections().list(ours.desk.organisation.id)).toHaveLength(1);

    const page = await ours.open('teamtailor');
    expect(page.body).not.toContain(providerKey);
    expect((await ours.browser.submit(page, {})).status).toBe(303);
    expect(await connections().list(ours.desk.organisation.id)).toEqual([]);
    expect((await theirs.save('teamtailor', { providerKey })).status).toBe(303);
  });

  test.each(['', '   ', 'short', 'two words that are no key', 'ö'.repeat(40), 'x'.repeat(5_000)])(
    'says at the field that it is no key, and keeps it: %j',
    async (providerKey) => {
      await givenPartner();
      const { save, desk } = await settings();
      const page = await save('teamtailor', { providerKey });
      expect([page.status, page.body]).toEqual([422, expect.stringContaining('id="providerKey-e"')]);
      expect(await connections().list(desk.organisation.id)).toEqual([]);
    },
  );
});

describe('times for calls', () => {
  test('are read day by day, in the way of the clock that one knows', async () => {
    const { save, organisation, open } = await settings();
    const week = {
      'day-1': '9-10.30, 13:00–14:00',
      'day-2': '',
      'day-3': '',
      'day-4': '',
      'day-5': '',
      'day-0': '10–12',
    };
    expect((await save('call-times', { ...week, slot: '45', notice: '8', ahead: '21' })).status).toBe(303);
    expect((await organisation())?.callTimes).toEqual({
      windows: [
        { weekday: 1, from: '09:00', to: '10:30' },
        { weekday: 1, from: '13:00', to: '14:00' },
        { weekday: 0, from: '10:00', to: '12:00' },
      ],
      slotMinutes: 45,
      noticeHours: 8,
      daysAhead: 21,
    });
    expect((await open('call-times')).body).toContain('value="09.00–10.30, 13.00–14.00"');
  });

  test('are as many as the API takes in a week, on whatever days', async () => {
    const { save, organisation } = await settings();
    const hours = Array.from({ length: 24 }, (_, hour) => `${hour}–${hour + 1}`);
    const none = { 'day-4': '', 'day-5': '', 'day-6': '', 'day-0': '' };
    const days = { ...none, 'day-1': hours.join(), 'day-2': hours.join(), 'day-3': hours.slice(0, 22).join() };
    const tooMany = await save('call-times', { ...days, 'day-5': '9–10' });
    expect(tooMany.status).toBe(422);
    expect(tooMany.body).toContain('href="#day-5"');
    expect((await save('call-times', days)).status).toBe(303);
    expect((await organisation())?.callTimes.windows).toHaveLength(maxCallWindows);
  });

  test.each([
    ['day-1', 'förmiddag', 'Skriv tiderna för måndag'],
    ['day-3', '9–11, 10–12', 'går in i varandra'],
    ['day-5', '9.00–9.15', 'ett samtal på 30 minuter'],
    ['ahead', '61', 'från 1 till 60'],
  ])('say at the field what is wrong, and keep all (%s: %s)', async (field, value, message) => {
    const { save, organisation, desk } = await settings();
    const page = await save('call-times', { 'day-2': '8–9', [field]: value });
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#${field}"`);
    expect(wordsOf(page)).toContain(message);
    expect(page.body).toContain('value="8–9"');
    expect(page.body).toContain(`value="${value}"`);
    expect(await organisation()).toEqual(desk.organisation);
  });
});

describe('who takes calls', () => {
  test('is added and removed line by line', async () => {
    const { save, organisation, open } = await settings();
    await save('callers', {
      'name-1': ' Rita  Ek ',
      'email-1': rita.email,
      'name-2': ali.name,
      'email-2': ali.email,
    });
    expect((await organisation())?.callHandlers).toEqual([rita, ali]);
    expect((await open('callers')).body).toContain('name="name-4"');
    await save('callers', { 'remove-1': 'yes' });
    expect((await organisation())?.callHandlers).toEqual([ali]);
  });

  test.each([
    [{ 'name-1': 'Rita Ek' }, 'email-1'],
    [{ 'email-1': rita.email }, 'name-1'],
    [{ 'name-1': 'Rita Ek', 'email-1': 'rita@' }, 'email-1'],
    [{ 'name-1': 'Rita Ek', 'email-1': rita.email, 'name-2': 'R. Ek', 'email-2': 'RITA.EK@example.org' }, 'email-2'],
  ])('says what is wrong with a line (%o)', async (fields, field) => {
    const { save, organisation, desk } = await settings();
    const page = await save('callers', fields);
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#${field}"`);
    for (const value of Object.values(fields)) expect(page.body).toContain(`value="${value}"`);
    expect(await organisation()).toEqual(desk.organisation);
  });

  test('is overwritten by nobody unseen', async () => {
    const { open, browser, organisation } = await settings();
    const [one, other] = [await open('callers'), await open('callers')];
    await browser.submit(one, { 'name-1': rita.name, 'email-1': rita.email });
    const late = await browser.submit(other, { 'name-1': ali.name, 'email-1': ali.email });
    expect(late.status).toBe(409);
    expect(late.body).toContain(`value="${ali.email}"`);
    expect(late.body).toContain('target="_blank"');
    expect((await organisation())?.callHandlers).toEqual([rita]);
    await browser.submit(late);
    expect((await organisation())?.callHandlers).toEqual([ali]);
  });
});

test('notices to the recruiter are turned off and on', async () => {
  const { save, organisation } = await settings();
  await save('notices', { notices: 'none' });
  expect(await organisation()).toMatchObject({ notices: 'none', recruiterNotices: false });
  await save('notices', { notices: 'at_once' });
  expect(await organisation()).toMatchObject({ notices: 'at_once', recruiterNotices: true });
  await save('notices', { notices: 'weekly' });
  expect(await organisation()).toMatchObject({ notices: 'at_once' });
});

describe('SMS', () => {
  test('has a sender, countries and a number a day', async () => {
    const { open, browser, organisation, desk } = await settings();
    const token = /name="token" value="([^"]+)"/.exec((await open('sms')).body)?.[1] ?? '';
    const form = new URLSearchParams({ token, version: '1', smsSender: 'Kommun 1', cap: '2000' });
    expect((await browser.post(desk.at('settings/sms'), { ...Object.fromEntries(form), countries: 'FR' })).status).toBe(
      303,
    );
    expect(await organisation()).toMatchObject({
      smsSenderId: 'Kommun 1',
      smsCountries: ['FR'],
      smsDailyCap: 2000,
    });
    const page = parse((await open('sms')).body);
    expect(page.querySelector('#country-FR')?.hasAttribute('checked')).toBe(true);
    expect(page.querySelector('details #country-FR')).toBeNull();
    expect(page.querySelector('details #country-IS')).not.toBeNull();
  });

  test.each([
    [{ smsSender: 'Å' }, 'smsSender'],
    [{ cap: '0' }, 'cap'],
    [{ cap: '100001' }, 'cap'],
    [{ countries: 'US' }, 'country-SE'],
  ])('says what is wrong (%o)', async (fields, field) => {
    const { save, organisation, desk } = await settings();
    const page = await save('sms', fields);
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#${field}"`);
    expect(await organisation()).toEqual(desk.organisation);
  });
});
