import { describe, expect, test } from 'vitest';
import { projectKey } from '#shared/web/ats/partner-event/project-key.ts';
import { readContact } from '#shared/web/ats/partner-event/read-contact.ts';
import { readLanguage } from '#shared/web/ats/partner-event/read-language.ts';
import { partnerEvent } from '#shared/web/ats/partner-event/schema.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

describe('a number', () => {
  test.each([
    ['0701740605', '+46', '+46701740605'],
    ['701740605', '46', '+46701740605'],
    ['070-174 06 05', null, '+46701740605'],
    ['+46701740605', '+47', '+46701740605'],
    ['0046701740605', '+47', '+46701740605'],
    ['40617940', '+47', '+4740617940'],
    ['20123456', '0045', '+4520123456'],
    ['0151 23456789', '+49', '+4915123456789'],
    ['0471 123456', '+39', '+390471123456'],
    ['8 912 345-67-89', '7', '+79123456789'],
    ['06 30 123 4567', '+36', '+36301234567'],
    ['0664 1234567', '43', '+436641234567'],
    ['0471 123456', 'Italy', '+390471123456'],
    ['07 07 12 34 56', 'Ivory Coast', '+2250707123456'],
    ['0701740605', 'SE', '+46701740605'],
    ['070 174 06 05 (privat)', 'Sweden', '+46701740605'],
    ['+4670174065', null, null],
    ['0701740605', '1684', null],
    ['0701740605', '999', null],
    ['n/a', '+46', null],
    [null, '+46', null],
  ])('%j with the country’s %j is %j', (phone, code, number) => {
    const person = { 'first-name': null, 'last-name': null, email: null, phone, 'country-calling-code': code };
    const read = readContact(person, buildOrganisation());
    expect(read.phone?.number ?? null).toBe(number);
    expect(read.isDropped).toBe(number === null && phone !== null);
  });
});

test.each([
  ['sv', 'sv'],
  ['sv-SE', 'sv'],
  ['en_GB', 'en'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['swe', 'sv'],
  ['NOB', 'nb'],
  ['ger', 'de'],
  ['deu-AT', 'de'],
  ['fr', null],
  ['', null],
  [null, null],
])('the language %j is %j', (tag, language) => {
  expect(readLanguage(tag)).toBe(language);
});

describe('a project’s key', () => {
  test.each([
    ['4711', 'refapp:con_1:4711'],
    [' 4711 ', 'refapp:con_1:4711'],
    ['', null],
    [null, null],
  ])('of the job %j is %j', (job, key) => {
    expect(projectKey({ id: 'con_1', kind: 'refapp' }, job)).toBe(key);
  });

  test('is short and plain, whatever the job is called, and each its own', () => {
    const keys = ['ö', 'å', 'x'.repeat(1_000), 'x'.repeat(999), '\u0000', 'a b'].map((job) =>
      projectKey({ id: 'con_1', kind: 'refapp' }, job),
    );
    expect(new Set(keys).size).toBe(keys.filter((key) => key !== null).length + (keys.includes(null) ? 1 : 0));
    for (const key of keys) expect(key ?? 'refapp:con_1:#').toMatch(/^refapp:con_1:#[\w-]*$/);
  });
});

test('an event says nothing by null, absence or another type, and needs a candidate alone', () => {
  const nothing = { id: null, phone: [], email: {}, referees: 'none', recruiter: null, job: 7 };
  const read = partnerEvent.parse({ 'partner-event': { company: { uuid: 'c' }, candidate: nothing } })['partner-event'];
  expect(read).toMatchObject({
    id: null,
    candidate: { id: null, phone: null, email: null, referees: [], recruiter: { email: null }, job: { id: null } },
    'partner-result': { id: null, 'update-url': null },
  });
  expect(partnerEvent.safeParse({ 'partner-event': { company: { uuid: 'c' } } }).success).toBe(false);
});
