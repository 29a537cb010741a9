const webhook = {
  id: 'whk_01KAR3M8000123456789ABCDEF',
  live: true,
  url: 'https://ats.example/vitsord',
  description: 'Our ATS',
  eventTypes: ['reference_check.completed', 'referee.answered'],
  enabled: true,
  disabledReason: null,
  previousSecretUntil: null,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
};

export const webhookExample = webhook;

export const webhookInputExample = {
  url: webhook.url,
  description: webhook.description,
  eventTypes: webhook.eventTypes,
};

export const webhookPatchExample = { enabled: false };

export const webhookWithSecretExample = { ...webhook, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };

export const deliveryExample = {
  id: 'evt_01KAR3M80000X7Z2Q4N5T6V8WB_7',
  type: 'referee.answered',
  referenceCheck: 'chk_01KAR3M80000X7Z2Q4N5T6V8WB',
  state: 'pending',
  attempts: 1,
  lastAttempts: [{ at: '2026-11-23T08:00:01.000Z', status: 503, reason: 'status_503', milliseconds: 84 }],
  nextAttemptAt: '2026-11-23T08:00:33.000Z',
  endedAt: null,
  reason: null,
  createdAt: '2026-11-23T08:00:00.000Z',
};

export const eventExample = {
  type: 'referee.answered',
  timestamp: '2026-11-23T08:00:00.000Z',
  data: {
    organisation: 'org_01KAR3M8000123456789ABCDEF',
    live: true,
    sequence: 7,
    referenceCheck: {
      id: 'chk_01KAR3M80000X7Z2Q4N5T6V8WB',
      status: 'collecting',
      projectExternalId: '4711',
      candidateExternalId: 'c-1',
      counts: { requested: 2, added: 2, answered: 1, declined: 0, withdrawn: 0, remainingToSubmit: 0, expected: 2 },
      links: {
        checkPage:
          'https://references.example.org/o/org_01KAR3M8000123456789ABCDEF/checks/chk_01KAR3M80000X7Z2Q4N5T6V8WB',
        report: null,
      },
    },
    referee: { id: 'ref_01KAR3M80000X7Z2Q4N5T6V8WC', status: 'answered' },
  },
};
