import { always, type Documents, found, idempotencyKey, idParameter, needsKey, ok } from './operation-parts.ts';
import { jsonContent, problemResponseOf } from './responses.ts';

/** What is kept about one person. A test key finds those of test checks alone. */
export const subjectDocuments = {
  exportSubject: {
    summary: 'All that is kept about a person',
    description:
      'As candidate, as referee (those who were removed or replaced too), as reader of a report, as recruiter. Who is not known is answered with empty lists.',
    requestBody: { required: false, content: jsonContent('SubjectInput') },
    responses: {
      200: ok('What is kept.', 'SubjectExport'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
  eraseSubject: {
    summary: 'Erase a person',
    description:
      'At once where nothing stands against it: a candidate’s check goes with all that belongs to it; a referee is taken out of theirs, and a ' +
      'check that is under way asks the candidate for another. What is under a hold goes when that is over. A recruiter stays in the checks ' +
      'that they lead. `subject.erased` tells how it came out.',
    parameters: [idempotencyKey],
    requestBody: { required: false, content: jsonContent('ErasureInput') },
    responses: {
      202: ok('It is written down.', 'BegunErasure'),
      409: problemResponseOf('idempotency_key_running'),
      422: problemResponseOf('not_valid', 'idempotency_key_reused'),
      ...needsKey,
      ...always,
    },
  },
  showErasure: {
    summary: 'How an erasure stands',
    parameters: [idParameter('ers', 'Of the erasure.')],
    responses: { 200: ok('As it stands.', 'Erasure'), ...found },
  },
} satisfies Documents;
