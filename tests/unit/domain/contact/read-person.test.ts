import { describe, expect, test } from 'vitest';
import type { Channel } from '#shared/domain/check/channel.ts';
import { type GivenContact, type ReachTerms, readContact, readPerson } from '#shared/domain/contact/read-person.ts';

const mail = 'bo.ahl@example.org';
const mobile = '070-174 06 21';
const landline = '08-465 004 12';
const abroad = '+436641234567';

const read = (given: Partial<GivenContact>, channel: Channel, more: Partial<ReachTerms> = {}) =>
  readContact(
    { email: null, phone: null, ...given },
    { channel, countries: ['SE'], smsCountries: ['SE', 'NO'], ...more },
  );

const faults = (...given: Parameters<typeof read>) => read(...given).faults.map(({ part, code }) => `${part} ${code}`);

describe('how somebody can be reached', () => {
  test.each<readonly [string, Partial<GivenContact>, Channel, readonly string[]]>([
    ['nothing, for mails', {}, 'email', ['email missing']],
    ['nothing, for SMS', {}, 'sms', ['phone missing']],
    ['nothing, for both', {}, 'email-sms', ['email missing']],
    ['nothing, for neither', {}, 'disabled', ['email missing']],
    ['blanks', { email: ' ', phone: '\u200b' }, 'email', ['email missing']],
    ['an address, for mails', { email: mail }, 'email', []],
    ['an address, for SMS', { email: mail }, 'sms', ['phone missing']],
    ['an address, for both', { email: mail }, 'email-sms', []],
    ['a number, for mails', { phone: mobile }, 'email', ['email missing']],
    ['a number, for both', { phone: mobile }, 'email-sms', []],
    ['a number, for neither', { phone: mobile }, 'disabled', []],
    ['what is no address, beside a number', { email: 'bo@', phone: mobile }, 'sms', ['email bad']],
    ['an address that no mail can be sent to', { email: 'bö@example.org' }, 'email', ['email not_sendable']],
    ['the same, beside a number', { email: 'bö@example.org', phone: mobile }, 'sms', ['email not_sendable']],
    ['an address whose domain alone is not ASCII', { email: 'bo@bücher.example' }, 'email', []],
    ['what is no number, beside an address', { email: mail, phone: '12' }, 'email', ['phone bad']],
    ['what is neither', { email: 'bo@', phone: '12' }, 'email-sms', ['email bad', 'phone bad']],
    ['a landline, for mails', { email: mail, phone: landline }, 'email', []],
    ['a landline, for SMS', { phone: landline }, 'sms', ['phone not_mobile']],
    ['a landline, for both', { email: mail, phone: landline }, 'email-sms', ['phone not_mobile']],
    ['a number that SMS do not go to, for SMS', { phone: abroad }, 'sms', ['phone country_not_allowed']],
    ['the same with an address, for SMS', { email: mail, phone: abroad }, 'sms', ['phone country_not_allowed']],
    ['the same with an address, for both', { email: mail, phone: abroad }, 'email-sms', []],
    ['the same alone, for both', { phone: abroad }, 'email-sms', ['phone country_not_allowed']],
    ['the same, for mails', { email: mail, phone: abroad }, 'email', []],
    ['the same, for neither', { phone: abroad }, 'disabled', []],
  ])('%s', (_, given, channel, expected) => {
    expect(faults(given, channel)).toEqual(expected);
  });

  test('either is enough where another channel can be chosen', () => {
    expect(faults({ email: mail }, 'sms', { eitherWill: true })).toEqual([]);
    expect(faults({ phone: mobile }, 'email', { eitherWill: true })).toEqual([]);
    expect(faults({}, 'sms', { eitherWill: true })).toEqual(['email missing']);
  });

  test.each<readonly [Channel, string, readonly string[]]>([
    ['email', mobile, ['email']],
    ['sms', mobile, ['sms']],
    ['email-sms', mobile, ['email', 'sms']],
    ['email-sms', landline, ['email']],
    ['sms', landline, []],
    ['email-sms', abroad, ['email']],
    ['sms', abroad, []],
    ['disabled', mobile, []],
  ])('%s, to an address and %s, goes by %j', (channel, phone, reachedBy) => {
    expect(read({ email: mail, phone }, channel).reachedBy).toEqual(reachedBy);
  });

  test('is kept as it was understood', () => {
    expect(read({ email: ` ${mail}\u200b`, phone: mobile }, 'email').contact).toEqual({
      email: mail,
      phone: '+46701740621',
    });
    expect(read({ email: 'bo@', phone: '12' }, 'email').contact).toEqual({ email: null, phone: null });
  });
});

describe('a person', () => {
  const person = (firstName: string, lastName: string, email: string | null = mail) =>
    readPerson(
      { firstName, lastName, email, phone: null },
      { channel: 'email', countries: ['SE'], smsCountries: ['SE'] },
    );

  test('is read with names in one line', () => {
    expect(person(' Bo ', 'K.Ahl')).toEqual({
      person: { firstName: 'Bo', lastName: 'K. Ahl', email: mail, phone: null },
      faults: [],
      reachedBy: ['email'],
    });
  });

  test.each([
    ['Bo', '', []],
    ['Bo', '12', ['lastName no_letter']],
    ['', '', ['firstName missing']],
    ['', 'Ahl', ['firstName missing']],
  ])('may have one name where that is taken for their whole name: “%s” “%s”', (firstName, lastName, wrong) => {
    const terms = { channel: 'email', countries: ['SE'], smsCountries: ['SE'] } as const;
    const given = { firstName, lastName, email: mail, phone: null };
    const codes = (mayHaveOneName: boolean) =>
      readPerson(given, { ...terms, mayHaveOneName }).faults.map(({ part, code }) => `${part} ${code}`);
    expect(codes(true)).toEqual(wrong);
    expect(codes(false)).toEqual(lastName === '' ? [...wrong, 'lastName missing'] : wrong);
  });

  test('is told all that is wrong, in the order of the parts', () => {
    expect(person('', '12', null).faults).toEqual([
      { part: 'firstName', code: 'missing' },
      { part: 'lastName', code: 'no_letter' },
      { part: 'email', code: 'missing' },
    ]);
    expect(person('\u0640', 'Ahl').faults).toEqual([{ part: 'firstName', code: 'no_letter' }]);
  });
});
