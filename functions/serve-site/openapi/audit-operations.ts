import { auditQuery } from '#shared/web/api/audit-event.ts';
import { type Documents, pageOf, queryParameters } from './operation-parts.ts';

/** Who did and read what. A test key sees what was done by and to test checks alone. */
export const auditDocuments = {
  listAuditEvents: {
    summary: 'Who did and read what',
    description:
      'Newest first, for 24 months. Every act, every reading by a person, every sign-in and refused sign-in is an entry; no answer is in it. ' +
      'After a deletion the entry stays and names the check’s id alone. A page may hold fewer than its limit, and still have a cursor to the ' +
      'next one.',
    parameters: queryParameters(auditQuery, {
      check: 'Only what was done to this check, or read of it, deleted or not.',
      actor: 'Only what was done by whoever has this `actor.id`.',
      kind: 'Only acts of this kind.',
      from: 'Only from this time on (RFC 3339).',
      to: 'Only before this time (RFC 3339).',
      limit: 'How many at most.',
      cursor: 'From an earlier page with the same filters.',
    }),
    responses: pageOf('AuditEventPage'),
  },
} satisfies Documents;
