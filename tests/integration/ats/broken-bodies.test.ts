import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { brokenBodies } from '#tests/support/ats/broken-bodies.ts';
import { givenGreenhouse, sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { ashbyStart, givenPresetAts, workableAssessment } from '#tests/support/ats/preset-ats.ts';
import { candidateOf, eventOf, givenRefapp } from '#tests/support/ats/refapp-client.ts';
import { givenTeamtailor, webhookOf } from '#tests/support/ats/teamtailor-client.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const runs = { numRuns: 80 } as const;
const fewRuns = { numRuns: 40 } as const;
const message = z.object({ message: z.string().regex(/\S/) });
const responseError = {
  api_call: 'test_status',
  errors: ['unreadable'],
  partner_test_id: 'pre_short',
  partner_interview_id: 'chk_01KAR3M80000X7Z2Q4N5T6V8WB',
  candidate_email: 'kim.lund@example.org',
};

test.each([
  ['send_test', sendTestBody(1)],
  ['response_error', responseError],
])('Greenhouse’s %s answers any body, and never with 5xx', async (path, body) => {
  await fc.assert(
    fc.asyncProperty(brokenBodies(body), async (broken) => {
      const { call } = await givenGreenhouse(real.table);
      const { status } = await call('POST', path, { body: JSON.stringify(broken) });
      expect([200, 400, 404, 422]).toContain(status);
    }),
    runs,
  );
});

test('Refapp’s events answers any body, and never with 5xx', async () => {
  const referee = { 'first-name': 'Bo', 'last-name': 'Ahl', email: 'bo.ahl@example.org', phone: null, language: 'sv' };
  const member = { email: 'eva.roth@example.org', name: 'Eva Roth' };
  const job = { id: 1, title: 'T', 'private-title': false, 'client-name': null, 'recruiting-team': [member] };
  const template = { 'partner-event': eventOf('customer', { candidate: candidateOf({ job, referees: [referee] }) }) };
  await fc.assert(
    fc.asyncProperty(brokenBodies(template), async (broken) => {
      const { call, customerSecret } = await givenRefapp(real.table);
      const body = JSON.stringify(broken).replaceAll('"customer"', JSON.stringify(customerSecret));
      const { status } = await call('POST', 'events', { body });
      expect([200, 401, 422]).toContain(status);
    }),
    runs,
  );
});

test.each([
  [
    'ashby',
    'assessment.start',
    ashbyStart({ additional_fields: { 'form-sv': 'tpl_short', 'candidate-language': 'sv' } }),
  ],
  ['ashby', 'assessment.cancel', { assessment_id: '0199a5c2-0000-8000-8000-000000000001' }],
  ['workable', 'assessments', workableAssessment()],
] as const)('%s’s %s answers any body with a message, and never with 5xx', async (kind, path, body) => {
  const { call } = await givenPresetAts(real.table, kind);
  await fc.assert(
    fc.asyncProperty(brokenBodies(body), async (broken) => {
      const answer = await call('POST', path, { body: JSON.stringify(broken) });
      expect([200, 400, 404, 422, 429]).toContain(answer.status);
      expect(answer.status === 200 || message.safeParse(answer.body).success).toBe(true);
    }),
    fewRuns,
  );
});

test.each(['webhook', 'remind'])(
  'Teamtailor’s %s answers any body with a plain string, and never with 5xx',
  async (path) => {
    const { call } = await givenTeamtailor(real.table);
    await fc.assert(
      fc.asyncProperty(brokenBodies(webhookOf()), async (broken) => {
        const answer = await call('POST', path, { body: JSON.stringify(broken) });
        expect([200, 404, 409, 422, 429]).toContain(answer.status);
        const isPlain = answer.type === 'text/plain; charset=utf-8' && /^[^{]/.test(answer.body);
        expect(answer.status === 200 || isPlain).toBe(true);
      }),
      fewRuns,
    );
  },
);

test('Refapp’s config answers any query, and never with 5xx', async () => {
  const { config } = await givenRefapp(real.table);
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (job, lang, recruiter, data) => {
      const { status } = await config({ job_id: job, lang, recruiter, webhook_data: data });
      expect([200, 429]).toContain(status);
    }),
    runs,
  );
});
