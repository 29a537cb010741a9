import { maxConnections } from '#shared/domain/limits.ts';
import { pageQuery } from '#shared/web/api/page-query.ts';
import {
  always,
  type Documents,
  idempotencyKey,
  needsKey,
  ok,
  type Parameter,
  queryParameters,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf } from './responses.ts';

const connectionId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Of the connection.',
  schema: { type: 'string', pattern: '^con_[0-9A-HJKMNP-TV-Z]{26}$' },
};

const found = { 404: problemResponseOf('not_found'), ...needsKey, ...always };

/** Connections of ATSs, each seen by keys of its own kind alone: live ones by live keys, test ones by test keys. */
export const connectionDocuments = {
  listConnections: {
    summary: 'List connections of ATSs',
    description: 'The oldest first.',
    parameters: queryParameters(pageQuery, { limit: 'How many at most.', cursor: 'From an earlier page.' }),
    responses: { 200: ok('A page.', 'ConnectionPage'), 422: problemResponseOf('not_valid'), ...needsKey, ...always },
  },
  createConnection: {
    summary: 'Connect an ATS',
    description:
      'By the contract that it speaks already, under `/ats/{kind}`. `secrets` has what the ATS must be given, by name: ' +
      '`apiKey` for Greenhouse, `atsSecret` (its bearer) and `customerSecret` (its `X-Provider-Key`) for Refapp. ' +
      'They are shown here and nowhere else. Talentech gets none: an administrator consents in the ATS. ' +
      `The checks of a connection that a test key makes are test checks. An organisation has ${maxConnections} at most.`,
    parameters: [idempotencyKey],
    requestBody: { required: true, content: jsonContent('ConnectionInput') },
    responses: {
      201: ok('Made.', 'ConnectionWithSecrets'),
      409: problemResponseOf('changed_meanwhile', 'idempotency_key_running'),
      422: problemResponseOf('not_valid', 'idempotency_key_reused'),
      ...needsKey,
      ...always,
    },
  },
  showConnection: {
    summary: 'One connection',
    parameters: [connectionId],
    responses: { 200: ok('The connection.', 'Connection'), ...found },
  },
  amendConnection: {
    summary: 'Change a connection, or stop it for a while',
    description:
      'What is left out stays. An inactive one takes nothing in and tells nothing; what happens meanwhile is not told later.',
    parameters: [connectionId],
    requestBody: { required: false, content: jsonContent('ConnectionPatch') },
    responses: {
      200: ok('The connection as it is then.', 'Connection'),
      409: problemResponseOf('changed_meanwhile'),
      422: problemResponseOf('not_valid'),
      ...found,
    },
  },
  removeConnection: {
    summary: 'Remove a connection',
    description: 'Its secrets open nothing any more. Checks that came by it go on, and the ATS is not told of them.',
    parameters: [connectionId],
    responses: { 204: { description: 'Done.', headers: commonHeaders }, ...found },
  },
} satisfies Documents;
