import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { candidateOf, givenRefapp } from '#tests/support/ats/refapp-client.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const given = (choices: Parameters<typeof givenRefapp>[1] = {}) => givenRefapp(real.table, choices);
const sending = z.strictObject({ id: z.string(), status: z.literal('sending') });
const refused = z.strictObject({ message: z.string().min(1) });
const field = z.looseObject({ id: z.string(), type: z.string(), label: z.string(), value: z.optional(z.unknown()) });
const config = z.strictObject({ config: z.strictObject({ fields: z.array(field) }) });

const idOf = (answer: Readonly<{ status: number; body: unknown }>): string => {
  expect(answer).toMatchObject({ status: 200 });
  return sending.parse(answer.body).id;
};
const valuesOf = (body: unknown) =>
  Object.fromEntries(
    config.parse(body).config.fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );

describe('an event', () => {
  test('makes a check as its form was filled in', async () => {
    const { send, fileOf, connection } = await given();
    const { check, messages } = await fileOf(idOf(await send()));
    expect(check).toMatchObject({
      status: 'candidate_invited',
      project: { externalId: `refapp:${connection.id}:12345`, title: 'Enhetschef', clientName: null },
      recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
      candidate: { externalId: '54321', firstName: 'Kim', lastName: 'Lund', phone: '+46701740605', language: 'sv' },
      settings: {
        candidateChannel: 'email',
        refereeChannel: 'email',
        refereesRequested: 3,
        questionTemplates: { sv: { id: 'tpl_short', version: 2 } },
        askRelation: true,
        hideProjectTitle: false,
      },
      source: { kind: 'refapp', details: { resultId: '1a6d5a41-0000' } },
    });
    expect(Object.keys(check.settings.questionTemplates)).toEqual(['sv']);
    expect(messages).toHaveLength(1);
  });

  test.each([
    [{ 'webhook-data': null }, true, false, 2],
    [{ 'webhook-data': undefined }, true, false, 2],
    [{ 'webhook-data': {} }, false, false, 2],
    [{ 'webhook-data': { 'relation-verification': 'on', 'hide-project-name': 'on' } }, true, true, 2],
    [{ 'webhook-data': { 'hide-project-name': true, 'num-referees-requested': 5 } }, false, true, 5],
    [{ 'webhook-data': { 'relation-verification': 'false', unknown: ['x'] } }, false, false, 2],
  ])(
    'with %j: relation %s, title hidden %s, %s referees',
    async (changes, askRelation, hideProjectTitle, refereesRequested) => {
      const { send, fileOf } = await given();
      const { settings } = (await fileOf(idOf(await send(changes)))).check;
      expect(settings).toMatchObject({ askRelation, hideProjectTitle, refereesRequested });
    },
  );

  test.each([
    [true, 'on', true],
    [true, undefined, true],
    [false, 'on', true],
    [false, undefined, false],
    [null, undefined, false],
  ])('hides the title when private-title is %j and hide-project-name %j: %s', async (isPrivate, box, hidden) => {
    const { send, fileOf } = await given();
    const job = { id: 1, title: 'Enhetschef', 'private-title': isPrivate };
    const changes = { candidate: candidateOf({ job }), 'webhook-data': { 'hide-project-name': box } };
    expect((await fileOf(idOf(await send(changes)))).check.settings.hideProjectTitle).toBe(hidden);
  });

  test('lets the recruiting team in', async () => {
    const { send, fileOf } = await given();
    const team = [
      { email: 'bo.ahl@example.org', 'first-name': 'Bo', 'last-name': 'Ahl' },
      { email: 'eva.roth@example.org', name: 'Eva Roth' },
      { email: 'nobody' },
      { name: 'Without Address' },
      'nonsense',
    ];
    const job = (members: readonly unknown[]) => ({ id: 1, title: 'T', 'recruiting-team': members });
    const made = await fileOf(idOf(await send({ candidate: candidateOf({ job: job(team.slice(0, 4)) }) })));
    expect(made.check.team).toEqual([
      { name: 'Bo Ahl', email: 'bo.ahl@example.org' },
      { name: 'Eva Roth', email: 'eva.roth@example.org' },
    ]);
    idOf(await send({ candidate: candidateOf({ job: job(team) }), id: 'other', 'partner-result': {} }));
  });

  test('brings referees, each in a language that is offered', async () => {
    const { send, fileOf } = await given();
    const referees = [
      { 'first-name': 'Bo', 'last-name': 'Ahl', email: 'bo.ahl@example.org', phone: null, language: 'sv' },
      { 'first-name': 'Eva', 'last-name': '', email: 'eva.roth@example.org', phone: '12', language: 'de' },
    ];
    const { check, referees: made } = await fileOf(idOf(await send({ candidate: candidateOf({ referees }) })));
    expect(check.status).toBe('collecting');
    expect(made.map(({ firstName, lastName, phone, language }) => [firstName, lastName, phone, language])).toEqual([
      ['Bo', 'Ahl', null, 'sv'],
      ['Eva', '', null, 'sv'],
    ]);
    expect(check.source?.details['note']).toBeUndefined();
  });

  test('leaves out referees who cannot be used, keeps who and why, takes the rest and asks the candidate for more', async () => {
    const { send, fileOf } = await given();
    const bo = { 'first-name': 'Bo', 'last-name': 'Ahl', email: 'bo.ahl@example.org', language: 'sv' };
    const referees = [
      bo,
      { ...bo, 'first-name': null, 'last-name': ' ', email: 'eva.roth@example.org' },
      { ...bo, 'first-name': 'Ali', email: null },
      { ...bo, 'first-name': 'Li', email: 'li@' },
      { ...bo, 'first-name': 'Bosse' },
      { ...bo, 'first-name': 'Kim', email: 'kim.lund@example.org' },
      7,
    ];
    const {
      check,
      referees: made,
      messages,
    } = await fileOf(idOf(await send({ candidate: candidateOf({ referees }) })));
    expect(made.map(({ firstName }) => firstName)).toEqual(['Bo']);
    expect(check.leftOut?.map(({ place, name, reason }) => [place, name, reason])).toEqual([
      [2, '', 'no_name'],
      [3, 'Ali Ahl', 'unreachable'],
      [4, 'Li Ahl', 'unreachable'],
      [5, 'Bosse Ahl', 'repeated'],
      [6, 'Kim Ahl', 'candidates_own'],
      [7, '', 'no_name'],
    ]);
    expect(messages.map(({ kind }) => kind).toSorted()).toEqual(['candidate-request', 'referee-request']);
  });
});

describe('a repeat', () => {
  const result = (id: string) => ({ 'partner-result': { id } });

  test.each([
    ['the same result', result('r'), { ...result('r'), id: 'another-event' }, true],
    ['another result', result('r'), result('s'), false],
    ['the same event without a result', { 'partner-result': {} }, { 'partner-result': null }, true],
    ['another event', { 'partner-result': {} }, { 'partner-result': {}, id: 'evt-2' }, false],
    ['neither', { 'partner-result': {}, id: undefined }, { 'partner-result': {}, id: null }, false],
    ['a number for an id', { ...result('7') }, { 'partner-result': { id: 7 } }, true],
  ])('is known by %s', async (_, first, second, isSame) => {
    const { send, fileOf } = await given();
    const id = idOf(await send(first));
    expect(idOf(await send(second)) === id).toBe(isSame);
    expect((await fileOf(id)).messages).toHaveLength(1);
  });

  test('is not what another ATS of the organisation asks for by the same ids', async () => {
    const { send, organisation } = await given();
    const other = await given({ organisation: { id: organisation.id } });
    const id = idOf(await send(result('7')));
    expect(idOf(await other.send(result('7')))).not.toBe(id);
    expect(idOf(await send(result('7')))).toBe(id);
  });
});

describe('how the candidate is reached', () => {
  const reach = (channel: string, changes: Readonly<Record<string, unknown>>) => ({
    candidate: candidateOf({ 'country-calling-code': null, ...changes }),
    'webhook-data': { 'referee-requests-choice': channel },
  });

  test.each([
    ['email', { phone: '+4670174065' }, ['email'], null],
    ['email-sms', { phone: '12' }, ['email'], null],
    ['email-sms', { phone: '701740605', 'country-calling-code': '46' }, ['email', 'sms'], '+46701740605'],
    ['email', { email: null, phone: '+46701740605' }, ['sms'], '+46701740605'],
    ['email-sms', { email: null, phone: '070-174 06 05' }, ['sms'], '+46701740605'],
    ['disabled', { email: null, phone: null }, [], null],
  ])('by %s with %j: %j, number %j', async (channel, changes, media, phone) => {
    const { send, fileOf } = await given();
    const { check, messages } = await fileOf(idOf(await send(reach(channel, changes))));
    expect(messages.map(({ medium }) => medium).toSorted()).toEqual(media);
    expect(check.candidate.phone).toBe(phone);
    expect(check.source?.details['note']).toBe(phone === null && changes.phone !== null ? 'phone_dropped' : undefined);
  });

  test.each([
    ['sms', { phone: '+4670174065' }],
    ['sms', { phone: null }],
    ['email', { email: null, phone: null }],
    ['email', { email: 'kim', phone: '12' }],
    ['email', { email: null, phone: '08-555 000 00' }],
  ])('by %s with %j is refused, in words', async (channel, changes) => {
    const { send } = await given();
    const answer = await send(reach(channel, changes));
    expect(answer.status).toBe(422);
    expect(refused.parse(answer.body).message).toMatch(/e-post|mobilnummer/);
  });

  test('for one candidate changes nothing for the project’s others', async () => {
    const { send, config: show } = await given();
    await send(reach('email', { email: null, phone: '+46701740605' }));
    expect(valuesOf((await show({ job_id: '12345' })).body)).toMatchObject({ 'referee-requests-choice': 'email' });
  });
});

describe('what is refused', () => {
  test.each([
    ['no template in any language', { 'webhook-data': { 'form-sv': '', 'form-en': '' } }],
    ['a template that is none', { 'webhook-data': { 'form-sv': 'tpl_none' } }],
    ['a number that is not offered', { 'webhook-data': { 'num-referees-requested': '9' } }],
    ['a channel that is none', { 'webhook-data': { 'referee-requests-choice': 'pigeon' } }],
    ['nobody to ask', { candidate: undefined }],
    ['a candidate who is no object', { candidate: 'Kim' }],
    ['a candidate without name and address', { candidate: { id: 1 } }],
  ])('%s', async (_, changes) => {
    const { send } = await given();
    const answer = await send(changes);
    expect(answer.status).toBe(422);
    refused.parse(answer.body);
  });
});
