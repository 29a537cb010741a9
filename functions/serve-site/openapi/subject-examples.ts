import type { ErasureView, SubjectExportView } from '#shared/web/api/subject.ts';

const erasureId = 'ers_01KAR3M80000X7Z2Q4N5T6V8WC';
const checkId = 'chk_01KAR3M80000X7Z2Q4N5T6V8WB';
const relation = {
  type: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  from: '2019-03',
  to: '2023-06',
} as const;

export const subjectInputExample = { email: 'Bo.Ahl+jobb@example.org', phone: null };
export const erasureInputExample = { ...subjectInputExample, note: 'Asked for by telephone.' };
export const begunExample = { id: erasureId };

export const exportExample: SubjectExportView = {
  exportedAt: '2026-12-01T08:00:00.000Z',
  matched: { email: 'bo.ahl@example.org', phone: null },
  parts: [
    {
      referenceCheck: checkId,
      status: 'completed',
      createdAt: '2026-11-23T08:00:00.000Z',
      role: 'referee',
      matchedBy: ['email'],
      deletedAt: '2027-11-26T10:00:00.000Z',
      kept: null,
      project: { externalId: '4711', title: 'Enhetschef, äldreomsorg' },
      recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org', phone: null, title: null },
      person: {
        externalId: null,
        firstName: 'Bo',
        lastName: 'Ahl',
        email: 'bo.ahl@example.org',
        phone: null,
        language: 'sv',
      },
      refereeStatus: 'answered',
      relation,
      call: null,
      referees: [],
      writings: [
        {
          referee: null,
          at: '2026-11-26T10:00:00.000Z',
          sent: true,
          withheld: false,
          form: 'full',
          mode: 'form',
          language: 'sv',
          relation,
          context: null,
          answers: [
            {
              question: 'strengths',
              text: 'Vilka är Kims styrkor?',
              says: [{ is: 'text', text: 'Håller ord.' }],
              note: null,
            },
          ],
          passages: [],
        },
      ],
      events: [{ type: 'referee.answered', at: '2026-11-26T10:00:00.000Z', actor: 'referee' }],
      messages: [
        {
          kind: 'referee-request',
          medium: 'email',
          createdAt: '2026-11-23T09:00:00.000Z',
          sentAt: '2026-11-23T09:00:02.000Z',
          fate: 'delivered',
        },
      ],
      reportLinks: [],
      told: [{ months: 12, at: '2026-11-23T09:00:02.000Z' }],
      integritySignals: [],
      marks: [{ act: 'named', at: '2026-11-23T09:05:00.000Z', network: true, browser: true }],
      notes: 1,
    },
  ],
  recruiterOf: [],
  member: { administrator: false, takesCalls: false },
};

export const erasureExample: ErasureView = {
  id: erasureId,
  live: true,
  status: 'held',
  requestedAt: '2026-12-01T08:00:00.000Z',
  answerBy: '2027-01-01T08:00:00.000Z',
  doneAt: null,
  counts: { erased: 0, waiting: 0, kept: 1 },
  referenceChecks: [
    { id: checkId, role: 'referee', status: 'kept', kept: { reason: 'claim', until: '2027-03-03T00:00:00.000Z' } },
  ],
};
