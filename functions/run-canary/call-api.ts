import { randomUUID } from 'node:crypto';

/** The body of an answer; throws for any status that says no. */
export type CallApi = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<unknown>;

const longestAnswerMilliseconds = 20_000;

/** Calls our own API as an ATS would, from outside. */
export const createCallApi =
  ({ baseUrl, key }: Readonly<{ baseUrl: string; key: string }>): CallApi =>
  async (method, path, body) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      signal: AbortSignal.timeout(longestAnswerMilliseconds),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path.split('/', 3).join('/')} was answered by ${response.status}`);
    const answer: unknown = await response.json();
    return answer;
  };
