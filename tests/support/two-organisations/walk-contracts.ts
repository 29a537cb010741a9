import { uuidOfCheck } from '#shared/domain/check/uuid-of-check.ts';
import { sendTestBody } from '../ats/greenhouse-client.ts';
import { ashbyStart, workableAssessment } from '../ats/preset-ats.ts';
import { eventOf } from '../ats/refapp-client.ts';
import { webhookOf } from '../ats/teamtailor-client.ts';
import { type Attempt, json, type Sides } from './attempt.ts';
import { shared } from './furnish-organisation.ts';

const typed = { 'content-type': 'application/json' };
const basic = (key: string): string => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;

/** What Talentech sends for one candidate, with the same id in every organisation. */
export const invitation = (formId: string, values: readonly Readonly<{ id: string; value: string }>[]) => ({
  version: 1,
  triggeredBy: { email: 'rita.ek@example.org', firstName: 'Rita', lastName: 'Ek', encryptedFields: [] },
  evaluationDetails: {
    invitationId: shared.invitation,
    evaluationFormId: formId,
    sourceSystem: 'talentrecruiter',
    projectId: shared.project,
    projectName: 'Enhetschef',
    firstName: 'Kim',
    lastName: 'Lund',
    email: 'kim.lund@example.org',
    phoneNumber: null,
    preferredLanguage: 'sv',
    encryptedFields: [],
    customFieldValues: values,
  },
});

function talentech({ mine, theirs }: Sides): readonly Attempt[] {
  const at = '/ats/talentech';
  const bearer = { ...typed, authorization: `Bearer ${mine.talentech.access_token}` };
  const mixed = json({ auth: { customerAccountId: theirs.organisation, integrationKey: mine.talentech.access_token } });
  const forms = [{ id: 'form-sv', value: theirs.ids.tpl }];
  const post = (
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    may: readonly number[],
  ): Attempt => ({
    method: 'POST',
    path: `${at}/${path}`,
    headers,
    body,
    may,
  });
  return [
    post('evaluationforms', bearer, json({ auth: null }), [200]),
    post('health', bearer, json({ auth: null }), [200]),
    post('invitations', bearer, json(invitation('reference-check', forms)), [400]),
    post('invitations', bearer, json(invitation(theirs.ids.tpl, [])), [400]),
    ...['evaluationforms', 'invitations', 'health', 'authorization/deauthorize'].map((path) =>
      post(path, typed, mixed, [401]),
    ),
    { method: 'GET', path: `${at}/authorization/authorize?client_id=x&connection=${theirs.ids.con}`, may: [400] },
    { method: 'GET', path: `${at}/public-keys`, may: [200, 404] },
  ];
}

function greenhouse({ mine, theirs }: Sides): readonly Attempt[] {
  const at = '/ats/greenhouse';
  const headers = { ...typed, authorization: basic(mine.greenhouseKey) };
  const test = { ...sendTestBody(1), partner_test_id: theirs.ids.pre };
  return [
    { method: 'GET', path: `${at}/list_tests`, headers, may: [200] },
    { method: 'GET', path: `${at}/test_status?partner_interview_id=${theirs.ids.chk}`, headers, may: [404] },
    { method: 'POST', path: `${at}/send_test`, headers, body: json(test), may: [404] },
    { method: 'GET', path: `${at}/list_tests`, headers: { authorization: basic(mine.apiKey) }, may: [401] },
    {
      method: 'POST',
      path: `${at}/response_error`,
      headers,
      body: json({ api_call: 'test_status', errors: ['x'], partner_interview_id: theirs.ids.chk }),
      may: [200],
    },
  ];
}

function refapp({ mine, theirs }: Sides): readonly Attempt[] {
  const at = '/ats/refapp';
  const secrets = (ats: string, customer: string) => ({
    ...typed,
    authorization: `Bearer ${ats}`,
    'x-provider-key': customer,
  });
  const event = (customer: string, form: string) =>
    json({ 'partner-event': eventOf(customer, { 'webhook-data': { 'form-sv': form } }) });
  const { ats, customer } = mine.refapp;
  return [
    { method: 'GET', path: `${at}/config?job_id=12345`, headers: secrets(ats, customer), may: [200] },
    { method: 'GET', path: `${at}/config`, headers: secrets(ats, theirs.refapp.customer), may: [401] },
    { method: 'GET', path: `${at}/config`, headers: secrets(theirs.refapp.ats, customer), may: [401] },
    {
      method: 'POST',
      path: `${at}/events`,
      headers: secrets(ats, ''),
      body: event(theirs.refapp.customer, 'tpl_short'),
      may: [401],
    },
    {
      method: 'POST',
      path: `${at}/events`,
      headers: secrets(ats, ''),
      body: event(customer, theirs.ids.tpl),
      may: [422],
    },
  ];
}

/** Both of its addresses for events; Refapp's old one is Teamtailor's now. */
function teamtailor({ mine, theirs }: Sides): readonly Attempt[] {
  const bearer = (key: string) => ({ ...typed, authorization: `Bearer ${key}` });
  const event = json(webhookOf({ 'webhook-data': { 'form-sv': theirs.ids.tpl } }, 77));
  const at = '/ats/teamtailor';
  return [
    { method: 'GET', path: `${at}/config?job_id=12345`, headers: bearer(mine.teamtailorKey), may: [200] },
    { method: 'GET', path: `${at}/config`, headers: bearer(`${mine.teamtailorKey}x`), may: [401] },
    { method: 'GET', path: `${at}/config`, headers: bearer(mine.refapp.ats), may: [401] },
    ...[`${at}/webhook`, '/ats/refapp/webhook'].flatMap((path): readonly Attempt[] => [
      { method: 'POST', path, headers: bearer(mine.greenhouseKey), body: event, may: [401] },
      { method: 'POST', path, headers: bearer(mine.teamtailorKey), body: event, may: [422] },
    ]),
    { method: 'POST', path: `${at}/remind`, headers: bearer(mine.teamtailorKey), body: event, may: [404] },
  ];
}

function ashby({ mine, theirs }: Sides): readonly Attempt[] {
  const at = '/ats/ashby';
  const headers = { ...typed, authorization: basic(mine.ashbyKey) };
  const post = (path: string, body: unknown, may: readonly number[]): Attempt => ({
    method: 'POST',
    path: `${at}/${path}`,
    headers,
    body: json(body),
    may,
  });
  return [
    post('assessment.list', {}, [200]),
    post('assessment.start', ashbyStart({ assessment_type_id: theirs.ids.pre }), [422]),
    post('assessment.start', ashbyStart({ additional_fields: { 'form-sv': theirs.ids.tpl } }), [422]),
    post('assessment.customField.list', {}, [200]),
    post('assessment.customFields.fetch', {}, [200]),
    post('assessment.cancel', { assessment_id: uuidOfCheck(theirs.ids.chk) }, [404]),
    { ...post('assessment.list', {}, [401]), headers: { ...typed, authorization: basic(mine.workableToken) } },
  ];
}

function workable({ mine, theirs }: Sides): readonly Attempt[] {
  const at = '/ats/workable';
  const headers = { ...typed, authorization: `Bearer ${mine.workableToken}` };
  const body = json(workableAssessment(1, { test_id: theirs.ids.pre }));
  return [
    { method: 'GET', path: `${at}/tests`, headers, may: [200] },
    { method: 'POST', path: `${at}/assessments`, headers, body, may: [422] },
    { method: 'GET', path: `${at}/assessments/${theirs.ids.chk}/shared-link`, headers, may: [404] },
    { method: 'GET', path: `${at}/tests`, headers: { authorization: `Bearer ${mine.ashbyKey}` }, may: [401] },
  ];
}

/** Each contract with what is the other's: forms, tests, checks, secrets that do not belong together. */
export const walkContracts = (sides: Sides): readonly Attempt[] => [
  ...talentech(sides),
  ...greenhouse(sides),
  ...refapp(sides),
  ...teamtailor(sides),
  ...ashby(sides),
  ...workable(sides),
];
