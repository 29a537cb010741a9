import { describe, expect, it } from 'vitest';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { bo, bodyWith, givenApi, kim, liveKey } from './api-steps.ts';
import { faultsIn, problemIn } from './read-answers.ts';

const candidate = (changes: object) => bodyWith({ candidates: [kim, { ...kim, ...changes }] });
const withReferees = (...referees: readonly object[]) => candidate({ referees });
const withSettings = (settings: object, changes: object = {}) =>
  bodyWith({ settings, candidates: [{ ...kim, ...changes }] });

describe('a request with faults is refused, and names each field', () => {
  it.each([
    ['no recruiter', { ...bodyWith(), recruiter: undefined }, ['/recruiter required']],
    [
      'a recruiter’s broken address',
      bodyWith({ recruiter: { name: 'Rita Ek', email: 'rita' } }),
      ['/recruiter/email not_email'],
    ],
    ['no candidates', bodyWith({ candidates: [] }), ['/candidates too_few']],
    ['too many candidates', bodyWith({ candidates: Array.from({ length: 101 }, () => kim) }), ['/candidates too_many']],
    ['a blank name', candidate({ firstName: ' ' }), ['/candidates/1/firstName blank']],
    ['a name that is an address', candidate({ lastName: 'www.example.org' }), ['/candidates/1/lastName not_name']],
    [
      'a long title',
      { ...bodyWith(), project: { title: 'T'.repeat(201), clientName: 'C'.repeat(101) } },
      ['/project/title too_long', '/project/clientName too_long'],
    ],
    ['a long name', candidate({ firstName: 'K'.repeat(101) }), ['/candidates/1/firstName too_long']],
    ['a number as a name', candidate({ firstName: 7 }), ['/candidates/1/firstName wrong_type']],
    ['a control character', candidate({ externalId: 'c\u0007' }), ['/candidates/1/externalId bad_characters']],
    ['half a surrogate pair', candidate({ firstName: 'Kim\ud83d' }), ['/candidates/1/firstName bad_characters']],
    ['a broken address', candidate({ email: 'kim@' }), ['/candidates/1/email not_email']],
    ['a broken number', candidate({ phone: '12' }), ['/candidates/1/phone not_phone']],
    ['an unknown language', candidate({ language: 'is' }), ['/candidates/1/language not_allowed']],
    ['no way to mail', candidate({ email: null }), ['/candidates/1/email unreachable_by_channel']],
    [
      'no mobile to text',
      withSettings({ candidateChannel: 'sms' }, { phone: '+468123456' }),
      ['/candidates/0/phone unreachable_by_channel'],
    ],
    [
      'a number that SMS do not go to',
      withSettings({ candidateChannel: 'sms' }, { phone: '+436641234567' }),
      ['/candidates/0/phone sms_country_not_allowed'],
    ],
    [
      'the same alone, where both are tried',
      withSettings({ candidateChannel: 'email-sms' }, { email: null, phone: '+436641234567' }),
      ['/candidates/0/phone sms_country_not_allowed'],
    ],
    [
      'a referee’s number that SMS do not go to',
      withSettings({ refereeChannel: 'sms' }, { referees: [{ ...bo, phone: '+12125550123' }] }),
      ['/candidates/0/referees/0/phone sms_country_not_allowed'],
    ],
    [
      'no way at all',
      withSettings({ candidateChannel: 'email-sms' }, { email: '', phone: '' }),
      ['/candidates/0 unreachable_by_channel'],
    ],
    [
      'a referee without an address',
      withReferees({ ...bo, email: null }),
      ['/candidates/1/referees/0/email unreachable_by_channel'],
    ],
    [
      'the candidate as referee',
      withReferees({ ...bo, email: 'KIM.lund@example.org' }),
      ['/candidates/1/referees/0/email address_of_candidate'],
    ],
    ['a referee twice', withReferees(bo, bo), ['/candidates/1/referees/1/email address_taken']],
    ['too many referees', withReferees(...Array.from({ length: 11 }, () => bo)), ['/candidates/1/referees too_many']],
    [
      'a relation that ends before it starts',
      withReferees({
        ...bo,
        relation: { type: 'manager', company: 'Nordvik', title: 'Chef', from: '2020-05', to: '2019-01' },
      }),
      ['/candidates/1/referees/0/relation/to ends_before_start'],
    ],
    [
      'a month that is none',
      withReferees({
        ...bo,
        relation: { type: 'manager', company: 'Nordvik', title: 'Chef', from: '2020-13', to: null },
      }),
      ['/candidates/1/referees/0/relation/from not_month'],
    ],
    [
      'an unknown template',
      withSettings({ questionTemplates: { sv: 'tpl_none' } }),
      ['/settings/questionTemplates/sv template_unknown'],
    ],
    ['no template', withSettings({ questionTemplates: {} }), ['/settings/questionTemplates too_few']],
    ['too many referees wanted', withSettings({ refereesRequested: 6 }), ['/settings/refereesRequested too_big']],
    ['too short a time', withSettings({ daysToSubmit: 0 }), ['/settings/daysToSubmit too_small']],
    ['half a day', withSettings({ daysToSubmit: 1.5 }), ['/settings/daysToSubmit wrong_type']],
    ['a long text', withSettings({ additionalText: 'a'.repeat(2_001) }), ['/settings/additionalText too_long']],
    ['a list', [], [' wrong_type']],
    ['nothing', null, [' wrong_type']],
  ])('%s', async (_, body, faults) => {
    const { post, checks } = await givenApi();

    const response = await post(body);

    expect(response.status).toBe(422);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(faultsIn(response)).toEqual(faults);
    expect(checks.files()).toEqual([]);
  });

  it('refuses a referee’s language that no template is chosen for', async () => {
    const { post } = await givenApi();
    const body = bodyWith({
      settings: { questionTemplates: { sv: 'tpl_standard' } },
      candidates: [{ ...kim, referees: [{ ...bo, language: 'de' }] }],
    });
    expect(faultsIn(await post(body))).toEqual(['/candidates/0/referees/0/language language_not_offered']);
  });

  it('says every fault at once, and no value', async () => {
    const { post } = await givenApi();
    const response = await post(bodyWith({ candidates: [{ ...kim, email: 'secret@', phone: '999-secret' }] }));
    expect(faultsIn(response)).toEqual(['/candidates/0/email not_email', '/candidates/0/phone not_phone']);
    expect(response.body).not.toContain('secret');
  });

  it('cannot read what is not JSON', async () => {
    const { process } = await givenApi();
    const headers = { authorization: `Bearer ${liveKey}` };
    for (const body of ['{', null, '['.repeat(100_000)]) {
      const response = await process(buildHttpRequest({ method: 'POST', path: '/v1/reference-checks', headers, body }));
      expect([response.status, problemIn(response).code]).toEqual([400, 'unreadable']);
    }
  });
});
