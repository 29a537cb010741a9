import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Throttle } from '#shared/web/api/throttle.ts';
import { buildInvitation, inPascalCase, value } from '#tests/support/ats/invitations.ts';
import { connectAts, startConnector } from '#tests/support/ats/talentech-connector.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const errors = z.array(z.object({ errorType: z.string(), message: z.string() }));

async function given(throttle?: Throttle) {
  const connector = startConnector(real.table, undefined, throttle);
  await connector.setApp();
  const owner = await connector.addOrganisation();
  const ats = await connectAts(connector, owner);
  const { id } = owner.organisation;
  const made = async () => {
    const page = await connector.checks.list(
      { id, live: true },
      { status: null, projectExternalId: null, candidateExternalId: null },
      { limit: 50, cursor: null },
    );
    return page === 'cursor_invalid' ? [] : page.files;
  };
  const invite = (details: Parameters<typeof buildInvitation>[0] = {}) =>
    ats.call('invitations', buildInvitation(details));
  /** The check that an invitation makes. */
  const checkOf = async (details: Parameters<typeof buildInvitation>[0] = {}) => {
    expect((await invite(details)).status).toBe(200);
    const [file] = await made();
    if (file === undefined) throw new Error('No check was made');
    return file;
  };
  const refused = async (details: Parameters<typeof buildInvitation>[0]) => {
    const answer = await invite(details);
    expect(answer.status).toBe(400);
    expect(await made()).toEqual([]);
    return errors.parse(answer.json);
  };
  return { connector, ...owner, ats, made, invite, checkOf, refused };
}

describe('An invitation', () => {
  test('makes a check of its candidate, its project and its recruiter, and asks the candidate', async () => {
    const { checkOf, connection } = await given();
    const invitationId = randomUUID();
    const note = 'Hej Kim, vi går gärna vidare med dig.';
    const { check, messages } = await checkOf({ invitationId, noteToCandidate: note });
    expect(check).toMatchObject({
      status: 'candidate_invited',
      candidate: {
        firstName: 'Kim',
        lastName: 'Lund',
        email: 'kim@example.org',
        phone: '+46701740605',
        language: 'sv',
      },
      project: { externalId: `talentech:${connection.id}:talentrecruiter:4711`, title: 'Enhetschef, Äldreomsorg' },
      recruiter: { name: 'Rita Ek', email: 'rita@kommun.example' },
      settings: { additionalText: note },
      source: { kind: 'talentech', connectionId: connection.id, externalKey: invitationId },
    });
    expect(messages).toHaveLength(1);
  });

  test('leaves nothing of the personal id or the address', async () => {
    const { checkOf } = await given();
    expect(JSON.stringify(await checkOf())).not.toMatch(/19900101|Storgatan|Exempelstad/);
  });

  test('A.11.5: the same again makes no other check and no other mail', async () => {
    const { invite, made } = await given();
    const invitationId = randomUUID();
    const answers = [];
    for (let time = 0; time < 3; time += 1)
      answers.push((await invite({ invitationId, firstName: `Kim${time}` })).status);
    expect(answers).toEqual([200, 200, 200]);
    const files = await made();
    expect(files.map(({ messages }) => messages.length)).toEqual([1]);
  });

  test('may have ids that are no text: they are told apart from nothing, and break nothing', async () => {
    const { invite, made } = await given();
    const sourceSystem = `a${'😀'.repeat(80)}`;
    const answers = [await invite({ invitationId: '\ud800', sourceSystem }), await invite({ sourceSystem: 'x\ud800' })];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await made()).toHaveLength(2);
  });

  test.each([
    ['https://evil.example/', 'evil. example Ek'],
    ['rita@evil.example', 'rita evil. example Ek'],
    ['\u202eRita', 'Rita Ek'],
  ])('has a recruiter who is called by no address, and turns no words: %j', async (firstName, name) => {
    const { ats, made } = await given();
    const triggeredBy = { email: 'rita@kommun.example', firstName, lastName: 'Ek' };
    await ats.call('invitations', buildInvitation({ projectName: '\u202eChef\u2066' }, { triggeredBy }));
    expect((await made())[0]?.check).toMatchObject({ recruiter: { name }, project: { title: 'Chef' } });
  });

  test('A.11.5: two at the same moment make one', async () => {
    const { invite, made } = await given();
    const invitationId = randomUUID();
    const answers = await Promise.all([invite({ invitationId }), invite({ invitationId })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await made()).toHaveLength(1);
  });

  test('comes in any case of names', async () => {
    const { connector, ats, made } = await given();
    const answer = await connector.post('Invitations', inPascalCase(buildInvitation()), ats.headers);
    expect(answer.status).toBe(200);
    expect(await made()).toHaveLength(1);
  });

  test.each([
    ['nb-NO', 'nb'],
    ['en-GB', 'en'],
    ['DA', 'da'],
    ['fr', 'sv'],
    [null, 'sv'],
  ])('in the language %s is read as %s', async (preferredLanguage, language) => {
    const { checkOf } = await given();
    expect((await checkOf({ preferredLanguage })).check.candidate.language).toBe(language);
  });

  test('without the recruiter’s address has whoever connected the ATS', async () => {
    const { ats, made } = await given();
    await ats.call('invitations', buildInvitation({}, { triggeredBy: null }));
    expect((await made())[0]?.check.recruiter).toEqual({ name: 'Ali Demir', email: 'ali.demir@example.org' });
  });

  test('keeps its note to this candidate: the project’s next one does not get it', async () => {
    const { checkOf, invite, made } = await given();
    await checkOf({ noteToCandidate: 'Bara till Kim.' });
    await invite({ email: 'eva@example.org', firstName: 'Eva', lastName: 'Roth' });
    const files = await made();
    const texts = files.map(({ check }) => check.settings.additionalText);
    expect(texts.filter((text) => text === null)).toHaveLength(1);
  });
});

test('An invitation beyond the day’s candidates is to come again, and makes nothing', async () => {
  const { invite, made } = await given({ takeRequest: () => 0, takeCandidates: () => 3_600 });
  const answer = await invite();
  expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
  expect(errors.parse(answer.json).map(({ errorType }) => errorType)).toEqual(['UserError', 'SystemError']);
  expect(await made()).toEqual([]);
});

describe('A.11.6 customFieldValues', () => {
  test.each([[[]], [null], [undefined], [[value('unknown', 'x'), value('form-fr', 'tpl_x')]]])(
    'that say nothing of ours take what the dialog showed: %j',
    async (customFieldValues) => {
      const { checkOf } = await given();
      const { settings } = (await checkOf({ customFieldValues })).check;
      expect(settings).toMatchObject({ candidateChannel: 'email', refereeChannel: 'email', refereesRequested: 2 });
      expect(Object.keys(settings.questionTemplates)).toHaveLength(6);
    },
  );

  test('are what the recruiter chose; a language without a template is not offered', async () => {
    const { checkOf } = await given();
    const customFieldValues = [
      value('referee-requests-choice', 'email-sms'),
      value('num-referees-requested', '3'),
      value('referee-communication-automation', 'disabled'),
      value('form-sv', 'tpl_leader'),
      value('form-en', ''),
      value('relation-verification', 'false'),
      value('hide-project-name', 'true'),
      value('candidate-language', 'fi'),
    ];
    const { settings, candidate } = (await checkOf({ customFieldValues })).check;
    expect(settings).toMatchObject({
      candidateChannel: 'email-sms',
      refereesRequested: 3,
      refereeChannel: 'disabled',
      questionTemplates: { sv: { id: 'tpl_leader', version: 2 } },
      askRelation: false,
      hideProjectTitle: true,
    });
    expect(Object.keys(settings.questionTemplates)).toEqual(['sv']);
    expect(candidate.language).toBe('fi');
  });

  test('of a form that is a template are asked in all its languages', async () => {
    const { checkOf } = await given();
    const { settings } = (await checkOf({ evaluationFormId: 'tpl_short' })).check;
    expect(new Set(Object.values(settings.questionTemplates).map(({ id }) => id))).toEqual(new Set(['tpl_short']));
  });

  test.each([
    ['referee-requests-choice', 'pigeon', 'Hur ska vi kontakta kandidaten?'],
    ['num-referees-requested', '6', 'Antal referenser'],
    ['hide-project-name', 'perhaps', 'Dölj projektets titel'],
  ])(
    'with a choice that is not there are refused in the organisation’s language: %s = %s',
    async (id, chosen, label) => {
      const { refused } = await given();
      const [first] = await refused({ customFieldValues: [value(id, chosen)] });
      expect(first).toEqual({ errorType: 'UserError', message: expect.stringContaining(`”${label}”`) });
    },
  );

  test.each([
    [{ customFieldValues: [value('form-sv', ''), value('form-en', '')] }, 'Välj frågemall på minst ett språk.'],
    [{ customFieldValues: [value('form-sv', 'tpl_gone')] }, 'Frågemallen finns inte längre'],
    [{ evaluationFormId: 'tpl_gone' }, 'Formuläret finns inte längre'],
    [{ evaluationFormId: null }, 'Formuläret finns inte längre'],
  ])('without a template that is there are refused: %j', async (details, message) => {
    const { refused } = await given();
    expect((await refused(details))[0]?.message).toContain(message);
  });
});

describe('A.11.7 a candidate', () => {
  const sms = [value('referee-requests-choice', 'sms')];

  test.each([[null], [''], ['5']])(
    'without a number that can be called is not asked by SMS: %j',
    async (phoneNumber) => {
      const { refused } = await given();
      expect(await refused({ phoneNumber, customFieldValues: sms })).toEqual([
        { errorType: 'UserError', message: 'Kandidaten saknar mobilnummer, välj mejl.' },
        { errorType: 'SystemError', message: '/candidates/0/phone unreachable_by_channel' },
      ]);
    },
  );

  test('whose number nobody can read is asked by mail all the same', async () => {
    const { checkOf } = await given();
    expect((await checkOf({ phoneNumber: '5' })).check.candidate).toMatchObject({
      phone: null,
      email: 'kim@example.org',
    });
  });

  test.each([
    [{ lastName: ' ' }, 'Kim', '', undefined],
    [{ firstName: null }, 'Lund', '', undefined],
    [{ firstName: null, lastName: null }, 'Kandidat', '', 'name_missing'],
    [{ firstName: 'https://vinst.example/kr' }, 'vinst. example kr', 'Lund', 'name_cleaned'],
  ])('is called what there is of a name: %j', async (details, firstName, lastName, note) => {
    const { checkOf } = await given();
    const { check } = await checkOf(details);
    expect([check.candidate.firstName, check.candidate.lastName]).toEqual([firstName, lastName]);
    expect(check.source?.details['note']).toBe(note);
  });

  test.each([
    [{ email: 'no address' }, 'Kandidatens e-postadress går inte att läsa.'],
    [{ email: null }, 'Kandidaten saknar e-postadress, välj sms.'],
    [{ email: null, phoneNumber: null }, 'Kandidaten saknar både e-postadress och mobilnummer.'],
    [{ email: null, phoneNumber: 'no number' }, 'Kandidaten saknar både e-postadress och mobilnummer.'],
    [{ noteToCandidate: 'x'.repeat(2_001) }, 'Högst 2000 tecken.'],
  ])('who cannot be asked is refused, and nothing is made: %j', async (details, message) => {
    const { refused } = await given();
    const [first, ...more] = await refused(details);
    expect(first).toMatchObject({ errorType: 'UserError', message: expect.stringContaining(message) });
    expect(JSON.stringify([first, ...more])).not.toContain('no address');
  });

  test.each(['', 'null', '[]', '{"evaluationDetails":{}}', '{'])(
    'of whom nothing can be read is refused: %s',
    async (body) => {
      const { connector, ats } = await given();
      const answer = await connector.post('invitations', body, ats.headers);
      expect(answer.status).toBe(400);
      expect(errors.parse(answer.json)).toHaveLength(2);
    },
  );

  test.each([
    [{ invitationId: null }, '/evaluationdetails/invitationid'],
    [{ invitationId: 'x'.repeat(2_000) }, '/evaluationdetails/invitationid too_long'],
    [{ customFieldValues: [{ id: 'a', value: 'b' }, null] }, '/evaluationdetails/customfieldvalues/1 wrong_type'],
    [{ email: { work: 'kim' } }, '/evaluationdetails/email'],
  ])('of whom something cannot be read is refused by its name: %#', async (details, field) => {
    const { refused } = await given();
    const [, told] = await refused(details);
    expect(told).toMatchObject({ errorType: 'SystemError', message: expect.stringContaining(field) });
  });
});
