import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { maxCallHandlers, maxCallWindows } from '#shared/domain/limits.ts';
import { offsetChanges } from '#shared/domain/zones/offset-changes.ts';
import { organisationSettings } from '#shared/web/api/organisation-settings.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';
import { jpegOf } from '#tests/support/values/pictures.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const errorsOf = z.object({
  code: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() }))),
});

async function givenOrganisation(live = true) {
  const { organisation, stored, send } = await givenSettingsApi(real.table, live);
  const patch = (body: unknown) => send('PATCH', '/v1/settings', { body });
  return {
    organisation,
    stored,
    patch,
    get: async () => organisationSettings.parse((await send('GET', '/v1/settings')).body),
    faults: async (body: unknown) => {
      const { status, body: problem } = await patch(body);
      const { errors = [] } = errorsOf.parse(problem);
      return [status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
    },
  };
}

describe('the settings of an organisation', () => {
  test('are shown as they stand, with the administrators to read', async () => {
    const { get, organisation } = await givenOrganisation();
    expect(await get()).toMatchObject({
      version: 1,
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      branding: { colour: null, logo: null },
      smsCountries: organisation.smsCountries,
      administrators: [{ name: 'Ali Demir', email: 'ali.demir@example.org' }],
    });
  });

  test('take what is sent, and keep what is left out', async () => {
    const { get, patch } = await givenOrganisation();
    const before = await get();
    const logo = jpegOf().toString('base64');
    const change = {
      defaults: { refereesRequested: 3, questionTemplates: { sv: 'tpl_short', de: null } },
      sender: { address: 'referenser@vitsord.example' },
      branding: { colour: '#0B5F50', logo },
      reminders: { candidateHours: 24 },
      recruiterNotices: false,
      fallbackChannel: false,
      additionalTexts: { sv: 'Hej!' },
      callTimes: { windows: [{ weekday: 5, from: '13:00', to: '24:00' }] },
      callHandlers: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
      relationshipTypes: ['report', 'manager'],
      smsSenderId: null,
      smsCountries: ['SE', 'AX', 'SE'],
      somethingNew: { passed: 'over' },
    };
    const { status, body } = await patch(change);
    expect(status).toBe(200);
    const { de: _, ...templates } = before.defaults.questionTemplates;
    expect(body).toEqual({
      ...before,
      version: 2,
      defaults: { ...before.defaults, refereesRequested: 3, questionTemplates: { ...templates, sv: 'tpl_short' } },
      sender: { ...before.sender, address: 'referenser@vitsord.example' },
      branding: { colour: '#0b5f50', logo: `data:image/jpeg;base64,${logo}` },
      reminders: { ...before.reminders, candidateHours: 24 },
      recruiterNotices: false,
      notices: 'none',
      fallbackChannel: false,
      additionalTexts: { sv: 'Hej!' },
      callTimes: { ...before.callTimes, windows: [{ weekday: 5, from: '13:00', to: '24:00' }] },
      callHandlers: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
      relationshipTypes: ['manager', 'report'],
      smsSenderId: null,
      smsCountries: ['SE', 'AX'],
      ignored: ['/somethingNew'],
    });
    expect({ ...(await get()), ignored: ['/somethingNew'] }).toEqual(body);
    expect((await patch({ branding: { logo: null }, additionalTexts: { sv: null } })).body).toMatchObject({
      branding: { colour: '#0b5f50', logo: null },
      additionalTexts: {},
    });
  });

  test('bring the changes of offset of another zone', async () => {
    const { patch, stored } = await givenOrganisation();
    expect((await patch({ timeZone: 'America/Nuuk' })).status).toBe(200);
    expect((await stored())?.offsetChanges).toEqual(offsetChanges('America/Nuuk', startTime));
  });

  test('have a zone by its own name, and the country that is its own until another is chosen', async () => {
    const { get, patch, stored } = await givenOrganisation();
    expect(await get()).toMatchObject({ country: 'SE' });
    expect((await patch({ timeZone: 'europe/vienna' })).body).toMatchObject({
      timeZone: 'Europe/Vienna',
      country: 'AT',
    });
    expect((await stored())?.timeZone).toBe('Europe/Vienna');
    const switchboard = { sender: { phone: '01 534530' } };
    expect((await patch(switchboard)).body).toMatchObject({ sender: { phone: '+431534530' } });
    expect((await patch({ country: 'de' })).body).toMatchObject({ timeZone: 'Europe/Vienna', country: 'DE' });
    expect((await patch({ country: null })).body).toMatchObject({ country: 'AT' });
  });

  test('have one way of notices, which older callers turn on and off', async () => {
    const { get, patch } = await givenOrganisation();
    expect(await get()).toMatchObject({ recruiterNotices: true, notices: 'digest' });
    expect((await patch({ notices: 'at_once' })).body).toMatchObject({ recruiterNotices: true, notices: 'at_once' });
    expect((await patch({ recruiterNotices: true })).body).toMatchObject({ notices: 'at_once' });
    expect((await patch({ recruiterNotices: false })).body).toMatchObject({ recruiterNotices: false, notices: 'none' });
    expect((await patch({ recruiterNotices: true })).body).toMatchObject({ notices: 'digest' });
  });

  test('never change who the administrators are', async () => {
    const { patch, stored, organisation } = await givenOrganisation();
    await patch({ administrators: [{ name: 'Bo Ahl', email: 'bo.ahl@example.org' }], id: 'org_other' });
    expect(await stored()).toMatchObject({ id: organisation.id, administrators: organisation.administrators });
  });
});

describe('what is not valid', () => {
  const anHour = { weekday: 1, from: '09:00', to: '10:00' };
  const rita = { name: 'Rita Ek', email: 'rita.ek@example.org' };

  test.each([
    [{ language: 'fr' }, '/language not_allowed'],
    [{ timeZone: 'Mars/Olympus' }, '/timeZone time_zone_unknown'],
    [{ country: 'XX' }, '/country country_unknown'],
    [{ country: 'SWE' }, '/country too_long'],
    [{ notices: 'weekly' }, '/notices not_allowed'],
    [{ name: '' }, '/name blank'],
    [{ retentionMonths: 25 }, '/retentionMonths too_big'],
    [{ retentionMonths: null }, '/retentionMonths wrong_type'],
    [{ relationshipTypes: [] }, '/relationshipTypes too_few'],
    [{ reminders: { candidateHours: 25 } }, '/reminders/candidateHours not_valid'],
    [{ sender: { address: 'nobody' } }, '/sender/address not_email'],
    [{ sender: { replyTo: 'a@b' } }, '/sender/replyTo not_email'],
    [{ branding: { colour: 'blue' } }, '/branding/colour not_colour'],
    [{ branding: { logo: 'https://example.org/logo.png' } }, '/branding/logo not_logo'],
    [{ branding: { logo: Buffer.from('ffd8ffe000', 'hex').toString('base64') } }, '/branding/logo not_logo'],
    [{ smsSenderId: 'Exempelkommun' }, '/smsSenderId not_sms_sender'],
    [{ smsCountries: ['se'] }, '/smsCountries/0 not_country'],
    [{ smsCountries: ['SE', 'US'] }, '/smsCountries/1 not_country'],
    [{ defaults: { questionTemplates: { sv: 'tpl_none' } } }, '/defaults/questionTemplates/sv template_unknown'],
    [{ defaults: { refereesRequested: 6 } }, '/defaults/refereesRequested too_big'],
    [
      { callTimes: { windows: [{ weekday: 1, from: '10:00', to: '09:30' }] } },
      '/callTimes/windows/0/to ends_too_early',
    ],
    [{ callTimes: { windows: [{ weekday: 1, from: '09:60', to: '10:00' }] } }, '/callTimes/windows/0/from not_time'],
    [
      { callTimes: { windows: Array.from({ length: maxCallWindows + 1 }, () => anHour) } },
      '/callTimes/windows too_many',
    ],
    [{ callHandlers: Array.from({ length: maxCallHandlers + 1 }, () => rita) }, '/callHandlers too_many'],
    [{ callHandlers: [{ name: 'Rita Ek', email: 'rita' }] }, '/callHandlers/0/email not_email'],
    [{ callHandlers: [{ name: 'Åsa Ek', email: 'åsa@example.org' }] }, '/callHandlers/0/email email_not_ascii'],
  ])('%j is refused at %s, and nothing is changed', async (body, fault) => {
    const { faults, get } = await givenOrganisation();
    expect(await faults({ ...body, smsDailyCap: 7 })).toEqual([422, fault]);
    expect(await get()).toMatchObject({ version: 1, smsDailyCap: 500 });
  });

  test('is said all at once', async () => {
    const { faults } = await givenOrganisation();
    const none = { sv: null, en: null, nb: null, da: null, fi: null, de: null };
    expect(await faults({ sender: { address: 'x' }, defaults: { questionTemplates: none } })).toEqual([
      422,
      '/defaults/questionTemplates too_few',
      '/sender/address not_email',
    ]);
  });

  test('is a body that is no JSON, or no object', async () => {
    const { patch } = await givenOrganisation();
    expect((await patch('{')).status).toBe(400);
    expect((await patch('[]')).status).toBe(422);
    expect((await patch(undefined)).status).toBe(200);
  });
});

describe('a change', () => {
  test('of settings that were read earlier is refused when others were faster', async () => {
    const { patch } = await givenOrganisation();
    expect((await patch({ version: 1, smsDailyCap: 1 })).status).toBe(200);
    const refused = await patch({ version: 1, smsDailyCap: 2 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
  });

  test('at the same time as another is made whole or not at all', async () => {
    const { patch, get } = await givenOrganisation();
    const answers = await Promise.all([1, 2, 3, 4].map((smsDailyCap) => patch({ smsDailyCap })));
    const made = answers.filter(({ status }) => status === 200);
    expect(new Set(answers.map(({ status }) => status)).size).toBeLessThanOrEqual(2);
    expect((await get()).version).toBe(1 + made.length);
  });

  test('is not for a test key, which may read', async () => {
    const { patch, get } = await givenOrganisation(false);
    expect(await patch({ smsDailyCap: 1 })).toMatchObject({ status: 403, body: { code: 'key_not_allowed' } });
    expect((await get()).version).toBe(1);
  });
});
