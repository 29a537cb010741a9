import { maxConnections } from '#shared/domain/limits.ts';
import {
  always,
  type Documents,
  found,
  idempotencyKey,
  idParameter,
  needsKey,
  ok,
  pageOf,
  paging,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf } from './responses.ts';

const connectionId = idParameter('con', 'Of the connection.');

/** Connections of ATSs, each seen by keys of its own kind alone: live ones by live keys, test ones by test keys. */
export const connectionDocuments = {
  listConnections: {
    summary: 'List connections of ATSs',
    description: 'The oldest first.',
    parameters: paging,
    responses: pageOf('ConnectionPage'),
  },
  createConnection: {
    summary: 'Connect an ATS',
    description:
      'By the contract that it speaks already, under `/ats/{kind}`. `secrets` has what the ATS must be given, by name: ' +
      '`apiKey` for Greenhouse and Ashby, `accessToken` for Workable, `atsSecret` (its bearer) and `customerSecret` (its ' +
      '`X-Provider-Key`) for Refapp. They are shown here and nowhere else. Talentech gets none: an administrator consents in ' +
      'the ATS. Nor does Teamtailor, which has made its key itself (`providerKey`); it opens one connection only. ' +
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
    description: 'With the settings of its kind, and without any secret. `consent` is who let Talentech in, and when.',
    parameters: [connectionId],
    responses: { 200: ok('The connection.', 'Connection'), ...found },
  },
  amendConnection: {
    summary: 'Change a connection, or stop it for a while',
    description:
      'What is left out stays; so does what opens it, which is never changed. `resultsKey` is put in here when it was not ' +
      'there at first. An inactive one takes nothing in and tells nothing; what happens meanwhile is not told later.',
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
