import { describe, expect, test } from 'vitest';
import type { Channel } from '#shared/domain/check/channel.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { readReferee as readApiReferee } from '#shared/web/api/read-referee.ts';
import { type RefereeInput, refereeInput } from '#shared/web/api/reference-check-request.ts';
import { readReferees } from '#shared/web/ats/partner-event/read-people.ts';
import { partnerEvent } from '#shared/web/ats/partner-event/schema.ts';
import { parseForm } from '#shared/web/forms/form-body.ts';
import { buildCheck, buildOrganisation, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { candidatePages, typedBo } from '#tests/support/roads/candidate-pages.ts';
import { readReferee as readRecruiterReferee } from '../../../functions/manage-checks/schema.ts';

type Person = Readonly<{ firstName: string; lastName: string; email: string; phone: string }>;
/** The person as they were read, or the parts at which something is wrong. */
type Reading = Readonly<Record<keyof Person, string | null>> | readonly string[];
type Edge = (given: Person, channel: Channel) => Promise<Reading>;

const bo: Person = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: '070-174 06 21' };
const organisation = buildOrganisation();
const { candidate, settings } = buildCheck();
const partOf = (pointer: string): string => pointer.split('/').at(-1) ?? '';

function readAsApi(input: RefereeInput, refereeChannel: Channel): Reading {
  const context = { settings: { ...settings, refereeChannel }, organisation, now: minutesAfter(10) };
  const { referee, errors } = readApiReferee(input, '', candidate, context);
  const { firstName, lastName, email, phone } = referee;
  return errors.length > 0 ? errors.map(({ pointer }) => partOf(pointer)) : { firstName, lastName, email, phone };
}

const api: Edge = async (given, channel) => {
  const { data, error } = refereeInput.safeParse(given, { reportInput: true });
  if (data === undefined) return fieldErrorsOf(error).map(({ pointer }) => partOf(pointer));
  return readAsApi(data, channel);
};

const contract: Edge = async ({ firstName, lastName, email, phone }, channel) => {
  const referee = { 'first-name': firstName, 'last-name': lastName, email, phone, language: 'sv' };
  const event = { company: { uuid: '1' }, candidate: { referees: [referee] } };
  const read = partnerEvent.parse({ 'partner-event': event })['partner-event'];
  const [input] = readReferees(read.candidate, organisation, organisation.defaults).referees;
  return input === undefined ? ['firstName', 'lastName'] : readAsApi(input, channel);
};

const fields = { first: 'firstName', last: 'lastName', mail: 'email', tel: 'phone' } as const;

const candidatesForm: Edge = async (given, refereeChannel) => {
  const pages = candidatePages({ file: { check: buildCheck({ settings: { ...settings, refereeChannel } }) } });
  const typed = { first: given.firstName, last: given.lastName, mail: given.email, tel: given.phone };
  const page = await pages.submit(await pages.get(), { ...typedBo, ...typed });
  const [saved] = pages.file().referees;
  if (saved === undefined) {
    return Object.entries(fields).flatMap(([id, part]) => (page.body.includes(`<a href="#${id}">`) ? [part] : []));
  }
  const { firstName, lastName, email, phone } = saved;
  return { firstName, lastName, email, phone };
};

const recruitersForm: Edge = async (given, channel) => {
  const form = parseForm(new URLSearchParams({ ...given, language: 'sv' }).toString());
  const { value, errors } = readRecruiterReferee(form, (await loadStepTexts('sv')).fields, { channel, organisation });
  if (value === null) return errors.map(({ field }) => field);
  const { firstName, lastName, email, phone } = value;
  return { firstName, lastName, email, phone };
};

const edges = { api, contract, 'candidate’s form': candidatesForm, 'recruiter’s form': recruitersForm };

type Parts = readonly string[];

const isParts = (expected: Row['read']): expected is Parts => Array.isArray(expected);

type Row = Readonly<{
  given: Partial<Person>;
  channel?: Channel;
  read: Partial<Record<keyof Person, string | null>> | Parts;
  /** Of an edge that answers otherwise, as its contract says. */
  but?: Partial<Record<keyof typeof edges, Row['read']>>;
}>;

const number = '+46701740621';
const flowers = `B${'🌻'.repeat(99)}`;

const rows: Readonly<Record<string, Row>> = {
  'a name of 100 emoji and letters': { given: { lastName: flowers }, read: { lastName: flowers } },
  'letters and marks apart': { given: { firstName: 'E\u0301va' }, read: { firstName: 'Éva' } },
  'blanks of other kinds': { given: { firstName: ' Eva\u00a0 \u2003Maria' }, read: { firstName: 'Eva Maria' } },
  'a name that turns the words around it': { given: { lastName: '\u202eAhl\u2069' }, read: { lastName: 'Ahl' } },
  'marks that nobody sees': {
    given: {
      firstName: 'B\u200bo',
      email: '\ufeffbo.ahl@exam\u00adple.org\u200b',
      phone: '\u200e070-174\u2060 06 21\u202c',
    },
    read: {},
  },
  'an address with letters and marks apart': {
    given: { email: 'asa@a\u030asa.example.org' },
    read: { email: 'asa@åsa.example.org' },
  },
  'a number from abroad': { given: { phone: '0044 (0)20 7946 0018' }, read: { phone: '+442079460018' } },
  'a landline beside an address': { given: { phone: '08-465 004 12' }, read: { phone: '+46846500412' } },
  // What a browser's form has of them is left out.
  'a control character': {
    given: { firstName: 'Bo\u0007Eva' },
    read: { firstName: 'BoEva' },
    but: { api: { firstName: 'Bo Eva' }, contract: { firstName: 'Bo Eva' } },
  },
  'a tab and the end of a line': { given: { firstName: 'Bo\tEva\nLi' }, read: { firstName: 'Bo Eva Li' } },
  'nothing that anybody sees': {
    given: { firstName: '\u3164\u200b', phone: '\u2800' },
    read: ['firstName'],
    but: { contract: { firstName: 'Ahl', lastName: '', phone: null } },
  },
  'a number with a minus sign': { given: { phone: '070\u2212174 06 21' }, read: {} },
  'a number in wide digits': { given: { phone: '０７０－１７４０６２１' }, read: {} },
  'half a surrogate pair': {
    given: { firstName: 'Bo\ud83d' },
    // A browser sends what stands for it.
    read: { firstName: 'Bo\ufffd' },
    but: { api: ['firstName'], contract: {} },
  },
  'a landline where only SMS go': {
    given: { phone: '08-465 004 12' },
    channel: 'sms',
    read: ['phone'],
  },
  'a landline beside an address, where SMS go too': {
    given: { phone: '08-465 004 12' },
    channel: 'email-sms',
    read: ['phone'],
    but: { api: { phone: '+46846500412' }, contract: { phone: '+46846500412' } },
  },
  'a mobile number where only SMS go': { given: {}, channel: 'sms', read: {} },
  'an address for a name': {
    given: { firstName: 'bo@example.org' },
    read: ['firstName'],
    but: { contract: { firstName: 'bo example. org' } },
  },
  'one name': {
    given: { lastName: '' },
    read: { lastName: '' },
    but: { 'candidate’s form': ['lastName'], 'recruiter’s form': ['lastName'] },
  },
  'a link for a name': {
    given: { lastName: 'http://example.org' },
    read: ['lastName'],
    but: { contract: { lastName: 'example. org' } },
  },
  'a path for a name': {
    given: { firstName: 'vinst.example.com/kr' },
    read: ['firstName'],
    but: { contract: { firstName: 'vinst. example. com kr' } },
  },
  'a name with dots that a mail program would link': { given: { lastName: 'K.Ahl' }, read: { lastName: 'K. Ahl' } },
  'a name that is too long': {
    given: { lastName: `${flowers}🌻` },
    read: ['lastName'],
    but: { contract: { lastName: flowers } },
  },
  'what is no address': { given: { email: 'bo@' }, read: ['email'], but: { contract: ['email'] } },
  'two addresses': {
    given: { email: 'bo.ahl@example.org; bo@work.example.org' },
    read: ['email'],
    but: { contract: {} },
  },
  'an address behind a word': {
    given: { email: 'E-post: bo.ahl@example.org' },
    read: ['email'],
    but: { contract: {} },
  },
  'an address with a space in it': {
    given: { email: 'bo ahl@example.org' },
    read: ['email'],
    but: { contract: ['email'] },
  },
  'what is no number': { given: { phone: '12' }, read: ['phone'], but: { contract: { phone: null } } },
};

describe.each(Object.entries(edges))('a person at the edge: %s', (name, read) => {
  test.each(Object.entries(rows))('%s', async (_, { given, channel = 'email', read: usual, but = {} }) => {
    const expected = Object.entries(but).find(([edge]) => edge === name)?.[1] ?? usual;
    const reading = isParts(expected) ? expected : { ...bo, phone: number, ...expected };
    expect(await read({ ...bo, ...given }, channel)).toEqual(reading);
  });
});

test('a form that says that there is one name takes it', async () => {
  const pages = candidatePages({ file: { check: buildCheck({ settings }) } });
  await pages.submit(await pages.get(), { ...typedBo, last: '', one: 'yes' });
  expect(pages.file().referees).toMatchObject([{ firstName: 'Bo', lastName: '' }]);
  const form = parseForm(new URLSearchParams({ ...bo, lastName: '', oneName: 'yes', language: 'sv' }).toString());
  const words = (await loadStepTexts('sv')).fields;
  const { value } = readRecruiterReferee(form, words, { channel: 'email', organisation });
  expect(value).toMatchObject({ firstName: 'Bo', lastName: '' });
});
