import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { IdempotencyEnd, IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { ApiKey } from '#shared/domain/ports/organisation-store.ts';
import { millisecondsBetween, secondMilliseconds } from '#shared/domain/time.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { fieldError } from '../problems/field-errors.ts';
import { problemResponse } from '../problems/problem-response.ts';
import { parseJson } from './parse-json.ts';

type Ports = Readonly<{ idempotency: IdempotencyStore; clock: () => string }>;

/** One run of a POST. The same seed and time come with each repeat, so that ids made from them are the same. */
export type Run = Readonly<{
  /** Null: the request has no key; nothing can repeat it. */
  seed: string | null;
  startedAt: string;
  /** An earlier try got to the end: there is nothing left to do but answer. */
  isReplay: boolean;
  /** An earlier try died, and may have done it before. */
  isTakenOver: boolean;
  /** What that try was answered with, when it is known. */
  status: number | null;
  /** Ends this run with what it writes, in one transaction; null when nothing can repeat it. */
  end: ((status: number) => IdempotencyEnd) | null;
}>;

/** `finished`: an answer whose run was ended with what it has written. */
type Worked = HttpResponse | Readonly<{ finished: HttpResponse }>;

const keyShape = /^[\x21-\x7e]{1,255}$/;

const hashOf = (request: HttpRequest, key: ApiKey): string =>
  createHash('sha256')
    .update(JSON.stringify([request.method, request.path, key.live, request.body]))
    .digest('base64url');

const conflict = z.object({ code: z.literal('changed_meanwhile') });

/** Nothing was done, since others were faster; the answer asks for another try, which may well succeed. */
const isToBeTriedAgain = ({ status, body }: HttpResponse): boolean =>
  status === 409 && conflict.safeParse(parseJson(body)?.value).success;

const answerOf = (worked: Worked): HttpResponse => ('finished' in worked ? worked.finished : worked);

/** Whole seconds, one at least: a client that waits for so long finds it finished, or free. */
const secondsUntil = (until: string, now: string): number =>
  Math.max(1, Math.ceil(millisecondsBetween(now, until) / secondMilliseconds));

/** Does a POST once for its `Idempotency-Key`, however often it comes. */
export async function runIdempotently(
  { idempotency, clock }: Ports,
  request: HttpRequest,
  key: ApiKey,
  work: (run: Run) => Promise<Worked>,
): Promise<HttpResponse> {
  const now = clock();
  const given = request.headers['idempotency-key'];
  if (given === undefined) {
    return answerOf(
      await work({ seed: null, startedAt: now, isReplay: false, isTakenOver: false, status: null, end: null }),
    );
  }
  if (!keyShape.test(given)) {
    return problemResponse('not_valid', request, { errors: [fieldError('/header/idempotency-key', 'not_valid')] });
  }
  // What test keys ask for is apart from what live ones do; no key that is given has a space.
  const seed = key.live ? given : `test ${given}`;
  const end = (status: number): IdempotencyEnd => ({ organisationId: key.organisationId, key: seed, status });
  const run = { seed, isReplay: false, isTakenOver: false, status: null, end };
  const start = await idempotency.start(key.organisationId, seed, hashOf(request, key), now);
  switch (start.outcome) {
    case 'running':
      return problemResponse('idempotency_key_running', request, {
        headers: { 'retry-after': String(secondsUntil(start.until, now)) },
      });
    case 'other_body':
      return problemResponse('idempotency_key_reused', request);
    case 'finished':
      return answerOf(await work({ ...run, startedAt: start.startedAt, isReplay: true, status: start.status }));
    case 'started': {
      const { startedAt } = start;
      const worked = await work({ ...run, startedAt, isTakenOver: startedAt !== now });
      if ('finished' in worked) return worked.finished;
      if (!isToBeTriedAgain(worked)) await idempotency.finish(end(worked.status));
      return worked;
    }
  }
}
