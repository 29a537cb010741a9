import type { AuditEventView } from '#shared/web/api/audit-event.ts';

export const auditEventExample: AuditEventView = {
  id: 'aud_01KAR3M80000X7Z2Q4N5T6V8WE',
  at: '2026-11-23T08:14:00.000Z',
  kind: 'reading',
  act: 'check.read',
  actor: { kind: 'recruiter', id: 'per_5rT8yQ1wE3uI7oP9aS2dF4', name: 'Rita Ek', throughAts: false },
  referenceCheck: 'chk_01KAR3M80000X7Z2Q4N5T6V8WB',
  about: null,
  count: 1,
};
