import type { JsonSchema } from './json-schema.ts';
import {
  always,
  checkId,
  type Documents,
  foundCheck,
  idempotencyKey,
  idParameter,
  needsKey,
  type OperationDocument,
  ok,
  type Parameter,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf, type ResponseObject } from './responses.ts';

const refereeId = idParameter('ref', 'Of the referee.', { name: 'refereeId' });
const signalId: Parameter = {
  name: 'signalId',
  in: 'path',
  required: true,
  description: 'Of the integrity signal.',
  schema: { type: 'string', pattern: '^sig_[0-9a-z]+$', examples: ['sig_1k7m0x2c'] },
};
const linkId = idParameter('lnk', 'Of the link.', { name: 'linkId' });

type Step = Readonly<{
  summary: string;
  description?: string;
  parameters?: readonly Parameter[];
  /** Name of the body's schema. */
  body?: string;
  /** A body may be left out. */
  isBodyOptional?: boolean;
  isPost?: boolean;
  responses: Readonly<Record<string, ResponseObject>>;
}>;

const bodyOf = ({
  body,
  isBodyOptional = false,
}: Step): Readonly<{ requestBody?: { required: boolean; content: JsonSchema } }> =>
  body === undefined ? {} : { requestBody: { required: !isBodyOptional, content: jsonContent(body) } };

/** A step that changes a check: what every one of them may answer, besides its own answer. */
const changing = (step: Step): OperationDocument => ({
  summary: step.summary,
  ...(step.description === undefined ? {} : { description: step.description }),
  parameters: [checkId, ...(step.parameters ?? []), ...(step.isPost === true ? [idempotencyKey] : [])],
  ...bodyOf(step),
  responses: {
    ...step.responses,
    404: problemResponseOf('not_found'),
    410: problemResponseOf('gone'),
    409:
      step.isPost === true
        ? problemResponseOf('wrong_state', 'changed_meanwhile', 'idempotency_key_running')
        : problemResponseOf('wrong_state', 'changed_meanwhile'),
    ...(step.isPost === true
      ? { 422: problemResponseOf('not_valid', 'idempotency_key_reused') }
      : step.body === undefined
        ? {}
        : { 422: problemResponseOf('not_valid') }),
    ...needsKey,
    ...always,
  },
});

const check = { 200: ok('The check as it stands then.', 'ReferenceCheck') };
const referee = { 200: ok('The referee as they stand then.', 'Referee') };
const gone = { 204: { description: 'Done.', headers: commonHeaders } };

const ending = (summary: string, description: string): OperationDocument =>
  changing({ summary, description, body: 'NoteInput', isBodyOptional: true, isPost: true, responses: check });

/** The later steps of a check: what a recruiter does on its page. */
export const steeringDocuments = {
  amendReferenceCheck: changing({
    summary: 'Ask for more, prolong, hand over',
    description:
      'What is left out stays. For more referees the candidate is asked, unless their channel is `disabled`.',
    body: 'CheckAmendment',
    isBodyOptional: true,
    responses: check,
  }),
  requestFromCandidate: changing({
    summary: 'Ask the candidate for referees, the first time or again',
    description:
      '`saveAsDefault` keeps the text for coming requests in the candidate’s language. A test key may not: it is refused, and nobody is asked.',
    body: 'CandidateRequestInput',
    isPost: true,
    responses: { ...check, 403: problemResponseOf('key_not_allowed') },
  }),
  addReferees: changing({
    summary: 'Add referees',
    description: 'All or none. They are asked at once, unless the check’s channel to referees is `disabled`.',
    body: 'RefereesInput',
    isPost: true,
    responses: { 201: ok('Added.', 'AddedReferees') },
  }),
  correctReferee: changing({
    summary: 'Correct a referee who has not started',
    description: 'What is left out stays. A new address of one who was asked is asked at once.',
    parameters: [refereeId],
    body: 'RefereeCorrection',
    isBodyOptional: true,
    responses: referee,
  }),
  removeReferee: changing({
    summary: 'Remove a referee who has not started',
    parameters: [refereeId],
    responses: gone,
  }),
  requestFromReferee: changing({
    summary: 'Send the request, or a reminder to one who was asked',
    parameters: [refereeId],
    body: 'RefereeRequestInput',
    isBodyOptional: true,
    isPost: true,
    responses: referee,
  }),
  concludeReferenceCheck: ending('Mark it done', 'It completes with the answers that there are, and is closed.'),
  cancelReferenceCheck: ending('Withdraw it', 'Nothing more is sent or taken in.'),
  reopenReferenceCheck: ending('Reopen it', 'Answers are taken in again; days that have passed begin again.'),
  holdReferenceCheck: changing({
    summary: 'Keep it longer than was told',
    description:
      'For a legal claim, an archive duty, or at the wish of one of its people; an ended check alone, for 24 months at most. ' +
      'Meanwhile administrators alone read it, earlier links to the report are closed, and everybody in it who was asked ' +
      'is told. Again: another reason, day or note takes the place of the first. Once its deletion has begun it is too late.',
    body: 'HoldInput',
    isPost: true,
    responses: check,
  }),
  releaseReferenceCheck: changing({
    summary: 'End the hold',
    description: 'What was told holds again; what is due by it is deleted at once.',
    responses: gone,
  }),
  decideObjection: changing({
    summary: 'Answer the candidate’s objection',
    description:
      'The candidate of an ended check has objected to what is kept about them: the report is closed. Deleted, the check goes ' +
      'within an hour, or when a hold is over; kept, the candidate is told the reason. No answer within 30 days is deletion.',
    body: 'ObjectionInput',
    isPost: true,
    responses: check,
  }),
  decideRefereeObjection: changing({
    summary: 'Answer a referee’s objection',
    description:
      'A referee of a closed check has withdrawn: the answers have left the report. They are deleted, after a hold if there is ' +
      'one, or kept for a reason that the referee is told; either way they do not come back. No answer within 30 days is deletion.',
    parameters: [refereeId],
    body: 'ObjectionInput',
    isPost: true,
    responses: check,
  }),
  listReportLinks: {
    summary: 'Every link to the report',
    parameters: [checkId],
    responses: {
      200: ok('The links, revoked and expired ones too.', 'ReportLinkPage'),
      ...foundCheck,
    },
  },
  createReportLink: changing({
    summary: 'Make a link to the report, of 30 days',
    body: 'ReportLinkInput',
    isBodyOptional: true,
    isPost: true,
    responses: { 201: ok('Made.', 'ReportLink') },
  }),
  revokeReportLink: changing({
    summary: 'Revoke a link to the report',
    parameters: [linkId],
    responses: gone,
  }),
  resolveIntegritySignal: changing({
    summary: 'Close an integrity signal, with a note',
    parameters: [signalId],
    body: 'SignalNoteInput',
    isBodyOptional: true,
    isPost: true,
    responses: check,
  }),
  reopenIntegritySignal: changing({
    summary: 'Open an integrity signal again: its note is removed',
    parameters: [signalId],
    body: 'SignalNoteInput',
    isBodyOptional: true,
    isPost: true,
    responses: check,
  }),
  createSessionLink: changing({
    summary: 'Make a link that signs a recruiter in to the check page',
    description:
      'It works for 15 minutes, once, and opens a page with one button. It is for those who may see the check: its recruiter, its recruiting team, who calls for it, and administrators. A test key’s opens the checks of test keys and nothing else.',
    body: 'SessionLinkInput',
    isPost: true,
    responses: { 201: ok('Made.', 'SessionLink') },
  }),
} satisfies Documents;
