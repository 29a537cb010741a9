import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EvaluationApi, startEvaluationApi } from '#tests/support/ats/evaluation-api.ts';
import { buildMoment, buildSource, buildToldFile, givenLane, invitationId } from '#tests/support/ats/talentech-lane.ts';
import { buildCheck } from '#tests/support/builders/check-builders.ts';

let api: EvaluationApi;
beforeEach(async () => {
  api = await startEvaluationApi();
});
afterEach(() => api.stop());

const check = buildCheck();
const page = `https://refs.example.org/o/${check.organisationId}/checks/${check.id}`;
const report = expect.stringMatching(/^https:\/\/refs\.example\.org\/r\/[\w-]{22}$/);

const created = buildMoment({ type: 'reference_check.created', status: 'candidate_invited' });
const asked = buildMoment({ type: 'referee.invited', status: 'collecting', counts: { added: 2 }, invited: 2 });
const answered = (count: number) =>
  buildMoment({ type: 'referee.answered', status: 'collecting', counts: { added: 3, answered: count }, invited: 3 });
const completed = buildMoment({
  type: 'reference_check.completed',
  status: 'completed',
  counts: { added: 3, answered: 3 },
  invited: 3,
});
const reopened = buildMoment({
  type: 'reference_check.reopened',
  status: 'collecting',
  counts: { added: 3, answered: 3 },
});

describe('A.11.9 results', () => {
  test('go from Created by InProgress to Completed, with the link to the check first and the report’s from the first answer on', async () => {
    const lane = givenLane(api, { organisation: { language: 'en' } });
    await lane.tell(created, asked, answered(1), completed);
    expect(api.results()).toEqual([
      {
        InvitationId: invitationId,
        Status: 1,
        Message: 'Waiting for candidate',
        Description: '',
        Score: '0',
        ReportUrls: [{ EncryptedFields: [], Name: 'Link to the candidate', Type: 0, Uri: page }],
        ScoreProfiles: [{ Id: 'answers', Score: 0 }],
      },
      expect.objectContaining({ Status: 2, Message: '0 of 3 answers in', Description: 'Two referees invited' }),
      {
        InvitationId: invitationId,
        Status: 2,
        Message: '1 of 3 answers in',
        Description: 'Three referees invited',
        Score: '33',
        ReportUrls: [
          { EncryptedFields: [], Name: 'Link to the candidate', Type: 0, Uri: page },
          { EncryptedFields: [], Name: 'Reference report', Type: 0, Uri: report },
          {
            EncryptedFields: [],
            Name: 'Reference report (PDF)',
            Type: 1,
            Uri: expect.stringMatching(/\/r\/[\w-]{22}\/pdf$/),
          },
        ],
        ScoreProfiles: [{ Id: 'answers', Score: 33 }],
      },
      expect.objectContaining({ Status: 3, Message: '3 of 3 answers in', Score: '100' }),
    ]);
  });

  test('name the link to the candidate in the organisation’s language', async () => {
    const lane = givenLane(api);
    await lane.tell(created);
    expect(api.results()[0]).toMatchObject({
      Message: 'Väntar på kandidaten',
      ReportUrls: [{ Name: 'Länk till kandidat' }],
    });
  });

  test('are nothing else after Completed, but InProgress when the recruiter reopens', async () => {
    const lane = givenLane(api);
    const late = [
      'referee.corrected',
      'referee.opened',
      'report.opened',
      'referee.answered',
      'referee.invited',
    ] as const;
    const after = late.map((type) => buildMoment({ type, status: 'completed', counts: { added: 3, answered: 3 } }));
    await lane.tell(created, completed, ...after, reopened, completed);
    expect(api.results().map(({ Status }) => Status)).toEqual([1, 3, 2, 3]);
  });

  test.each([
    [
      buildMoment({ type: 'reference_check.expired', status: 'expired', counts: { added: 2, answered: 1 } }),
      4,
      'Time ran out with 1 of 3 answers in',
    ],
    [
      buildMoment({ type: 'reference_check.expired', status: 'expired', note: 'nobody_acted' }),
      4,
      'The reference check ended: nobody had been asked',
    ],
    [buildMoment({ type: 'reference_check.failed', status: 'failed' }), 5, 'The referees cannot be reached'],
    [buildMoment({ type: 'reference_check.cancelled', status: 'cancelled' }), 5, 'Withdrawn'],
    [
      buildMoment({ type: 'reference_check.declined', status: 'declined', note: 'not_applying' }),
      6,
      'The candidate declined',
    ],
    [
      buildMoment({ type: 'reference_check.declined', status: 'declined', counts: { declined: 2 } }),
      6,
      'The referees declined',
    ],
    [
      buildMoment({ type: 'reference_check.created', status: 'accepted' }),
      1,
      'Nothing is sent automatically: open the candidate',
    ],
    [
      buildMoment({
        type: 'referee.call_booked',
        status: 'collecting',
        counts: { added: 2, answered: 1 },
        invited: 2,
        callsBooked: 1,
      }),
      2,
      '1 of 3 answers in',
    ],
  ])('say why and how: $type', async (moment, status, message) => {
    await givenLane(api, { organisation: { language: 'en' } }).tell(moment);
    expect(api.results()).toEqual([expect.objectContaining({ Status: status, Message: message })]);
  });

  test('say which step stalled, where nobody was named', async () => {
    const file = buildToldFile({ referees: [], reportLinks: [] });
    const lane = givenLane(api, { file, organisation: { language: 'en' } });
    await lane.tell(buildMoment({ type: 'reference_check.expired', status: 'expired' }));
    expect(api.results()[0]?.Message).toBe('Time ran out before the candidate had named referees');
  });

  test('are written in camel case and by name where the connection says so', async () => {
    const settings = { forms: 'settings', asksCandidateLanguage: false, results: 'camel_names' } as const;
    await givenLane(api, { connection: { settings } }).tell(created);
    expect(api.raw()).toMatchObject([
      { invitationId, status: 'Created', reportUrls: [{ type: 'WebPage', uri: page }] },
    ]);
  });

  test('are for the invitations of this contract only, and for a consent that holds', async () => {
    await givenLane(api).tell(
      { ...created, source: null },
      { ...created, source: { ...buildSource(), kind: 'refapp' } },
    );
    await givenLane(api, { connection: { grant: null } }).tell(created);
    await givenLane(api, { connection: { active: false } }).tell(created);
    expect(api.tried).toEqual([]);
  });

  test('go to no address that is not public, outside of the local cloud', async () => {
    await givenLane(api, { allowedHosts: [] }).tell(created);
    expect([...api.tried, ...api.forms]).toEqual([]);
  });
});

// That it is tried later each time, in order and beside others: tests/integration/ats/results-under-faults.test.ts.
describe('A.11.10 an Evaluation API', () => {
  test.each([500, 503, 429, 409, 404, 'hangs'] as const)(
    'that answers %s is told again, nothing is left out',
    async (answer) => {
      const lane = givenLane(api);
      api.meet(answer, answer);
      await lane.tell(created, asked, answered(1), completed);
      expect(api.results()).toEqual([]);
      await lane.pass(1);
      expect(lane.outcomes).toEqual(['retry', 'retry']);
      await lane.pass(1);
      expect(api.results().map(({ Status, Message }) => `${Status} ${Message}`)).toEqual([
        '1 Väntar på kandidaten',
        '2 0 av 3 svar har kommit',
        '2 1 av 3 svar har kommit',
        '3 3 av 3 svar har kommit',
      ]);
    },
  );

  test.each([[400], [422]])('that refuses a result with %s holds up no other', async (status) => {
    const lane = givenLane(api);
    api.meet(status);
    await lane.tell(created, completed);
    expect(api.results().map(({ Status }) => Status)).toEqual([3]);
    expect(lane.outcomes).toEqual(['dead', 'delivered']);
  });
});

describe('A.11.11 the bearer', () => {
  test('is had once by client credentials, and kept until it ends', async () => {
    const lane = givenLane(api);
    await lane.tell(created, asked, completed);
    expect(api.forms).toEqual(['client_id=our-id&client_secret=our-secret&grant_type=client_credentials']);
    await lane.pass(60);
    await lane.tell(created);
    expect(api.forms).toHaveLength(2);
  });

  test('is had anew once when it is refused, and the result told at once', async () => {
    const lane = givenLane(api);
    await lane.tell(created);
    api.forgetToken();
    await lane.tell(completed);
    expect(api.tried).toEqual(['takes', '401', 'takes']);
    expect(api.forms).toHaveLength(2);
  });

  test('that is refused again and again is a reason to wait, not to give up', async () => {
    const lane = givenLane(api);
    api.meet(401, 401, 401, 401);
    await lane.tell(created);
    expect(api.tried).toEqual(['401', '401']);
    for (let time = 0; time < 2; time += 1) await lane.pass(10);
    expect(api.results().map(({ Status }) => Status)).toEqual([1]);
  });
});
