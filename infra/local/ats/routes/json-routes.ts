import * as z from 'zod/mini';
import { jsonAnswer, type WebAnswer } from '../../http/request.ts';
import { latestCalls } from '../call-log.ts';
import { readConnection, readGrant, tokenModeOf } from '../connection/connection-book.ts';
import { readHealth } from '../connection/health.ts';
import { faultSchema } from '../evaluation-api/fault.ts';
import { listResults } from '../evaluation-api/result.ts';
import type { AtsParts } from '../parts.ts';
import { listInvitations } from '../requests/invitation.ts';
import type { Route } from './route.ts';

const readFault = (body: string) => {
  try {
    return faultSchema.safeParse(JSON.parse(body));
  } catch {
    return faultSchema.safeParse(null);
  }
};

const done: WebAnswer = { status: 204, headers: {}, body: '' };
const allCalls = 1000;

/** The same as the pages, for tests and tools. */
export const jsonRoutes = ({ store, faults }: AtsParts): Route[] => [
  ['GET', /^\/json\/results$/, () => jsonAnswer(200, listResults(store))],
  ['GET', /^\/json\/invitations$/, () => jsonAnswer(200, listInvitations(store))],
  ['GET', /^\/json\/calls$/, () => jsonAnswer(200, latestCalls(store, allCalls).reverse())],
  [
    'GET',
    /^\/json\/connection$/,
    () => {
      const connection = readConnection(store);
      return jsonAnswer(200, {
        baseUrl: connection?.baseUrl ?? null,
        tokenMode: connection === null ? null : tokenModeOf(store, connection),
        isConnected: connection !== null && readGrant(store) !== null,
        health: readHealth(store),
      });
    },
  ],
  ['GET', /^\/json\/faults$/, () => jsonAnswer(200, faults.current())],
  [
    'POST',
    /^\/json\/faults$/,
    ({ body }) => {
      const fault = readFault(body);
      if (!fault.success) return jsonAnswer(400, { message: z.prettifyError(fault.error) });
      faults.set(fault.data);
      return jsonAnswer(201, fault.data);
    },
  ],
  [
    'DELETE',
    /^\/json\/faults$/,
    () => {
      faults.clear();
      return done;
    },
  ],
];
