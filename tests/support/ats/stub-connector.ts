import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';

import type { Connection, TokenMode } from '#infra/local/ats/connection/connection.ts';
import type { EvaluationForm } from '#infra/local/ats/requests/evaluation-form.ts';

export type HeardCall = Readonly<{ path: string; headers: Readonly<Record<string, unknown>>; body: string }>;

/** A partner that keeps to the contract and knows nothing of reference taking. */
export type StubConnector = Readonly<{
  connection: (mode: TokenMode) => Connection;
  heard: readonly HeardCall[];
  /** What it offers, and how it answers an invitation from now on. */
  forms: EvaluationForm[];
  answerInvitations: (status: number, body?: unknown) => void;
  /** As a partner publishes it; empty: none. */
  publish: (key: string) => void;
  /** Every token that was given before is worth nothing any more. */
  forgetTokens: () => void;
  stop: () => Promise<void>;
}>;

const secret = 'partner-secret';
const fixedProof = { customerAccountId: 'org_1', integrationKey: 'proof-1' };

const jwt = (expiresInSeconds: number): string => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + expiresInSeconds;
  return `${encode({ alg: 'none' })}.${encode({ exp, jti: randomUUID() })}.`;
};

const readText = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const withAuth = z.object({ auth: z.unknown() });

export async function startStubConnector(): Promise<StubConnector> {
  const heard: HeardCall[] = [];
  const forms: EvaluationForm[] = [];
  let publicKey = '';
  let mode: TokenMode = 'RefreshToken';
  let invitationAnswer: { status: number; body: unknown } = { status: 200, body: {} };
  let access = '';
  let refresh = '';
  let code = '';

  const tokens = () => {
    access = jwt(3600);
    refresh = randomUUID();
    return { access_token: access, refresh_token: refresh };
  };

  const exchange = (form: URLSearchParams) => {
    if (form.get('client_secret') !== secret) return { status: 401, body: { error: 'invalid_client' } };
    const isCode = form.get('grant_type') === 'authorization_code' && form.get('code') === code && code !== '';
    const isRefresh = form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === refresh;
    code = '';
    if (!isCode && !isRefresh) return { status: 400, body: { error: 'invalid_grant' } };
    return { status: 200, body: mode === 'RefreshToken' ? tokens() : fixedProof };
  };

  const isProved = (call: HeardCall): boolean => {
    const { auth } = withAuth.parse(JSON.parse(call.body));
    if (mode === 'RefreshToken') return auth === null && call.headers['authorization'] === `Bearer ${access}`;
    return JSON.stringify(auth) === JSON.stringify(fixedProof);
  };

  const answer = (call: HeardCall): { status: number; body: unknown } => {
    if (call.path === '/app/authorization/token') return exchange(new URLSearchParams(call.body));
    if (call.path === '/app/authorization/deauthorize') return { status: 200, body: {} };
    if (!isProved(call)) return { status: 401, body: [{ errorType: 'SystemError', message: 'Who is it?' }] };
    if (call.path === '/app/evaluationforms') return { status: 200, body: forms };
    if (call.path === '/app/health') return { status: 200, body: { status: 'Healthy', errors: [] } };
    return invitationAnswer;
  };

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    const call = { path: url.pathname, headers: message.headers, body: await readText(message) };
    heard.push(call);
    if (call.path === '/app/authorization/authorize') {
      code = randomUUID();
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      back.searchParams.set('code', code);
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    if (call.path === '/app/public-keys') {
      response.end(publicKey);
      return;
    }
    const { status, body } = answer(call);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  const server = createServer((message, response) => {
    respond(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    connection: (wanted) => {
      mode = wanted;
      return {
        baseUrl: `http://127.0.0.1:${port}/app`,
        clientId: 'talentech',
        clientSecret: secret,
        tokenMode: wanted,
        grant: wanted === 'RefreshToken' ? tokens() : fixedProof,
        publicKeys: `http://127.0.0.1:${port}/app/public-keys`,
        results: { clientId: 'partner', clientSecret: 'results-secret' },
      };
    },
    heard,
    forms,
    answerInvitations: (status, body = {}) => {
      invitationAnswer = { status, body };
    },
    publish: (key) => {
      publicKey = `${key}\n`;
    },
    forgetTokens: () => {
      access = '';
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
