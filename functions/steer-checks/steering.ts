import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type Decision, type DecisionContext, unchanged } from '#shared/domain/decisions/decision.ts';
import type { RecruiterAct } from '#shared/domain/decisions/recruiter-act.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { Recipient } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import { absentCheck } from '#shared/web/api/absent-check.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds, type RequestIds } from '#shared/web/api/make-ids.ts';
import { type Run, runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { type ShowPorts, showCheck } from '#shared/web/api/show-check.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { refusalResponse } from './refusal-response.ts';

/** Ports of the later steps of a check. */
export type SteerPorts = ShowPorts &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'findGone' | 'change'>;
    organisations: Pick<OrganisationStore, 'findKey' | 'load' | 'save'>;
    sessions: Pick<SessionStore, 'makeLink'>;
    idempotency: IdempotencyStore;
    throttle: Throttle;
    clock: () => string;
    newId: NewId;
  }>;

/** A request about one check of the key's organisation. */
export type Steering = Readonly<{
  ports: SteerPorts;
  request: HttpRequest;
  key: ApiKey;
  organisation: Organisation;
  file: CheckFile;
}>;

/** Who acts is the holder of the key; the API names nobody. */
export const actWith = (note: string | null | undefined): RecruiterAct => ({ by: null, note: note ?? null });

type Wanted = Readonly<{
  decide: (file: CheckFile, context: DecisionContext) => Decision;
  answer: (file: CheckFile) => HttpResponse | Promise<HttpResponse>;
  /** Where the person stands in the body whom a refusal is about. */
  pointer?: string;
  /** It is to be kept, for which it is too late once its deletion has begun. */
  keeps?: boolean;
  /** Whether a try that began then, and died, has done it: for what would otherwise be done twice, or be refused. */
  isDone?: (file: CheckFile, since: string) => boolean;
}>;

/** Whether somebody was written to since then, other than as planned. */
export const isWrittenTo =
  (recipient: Recipient) =>
  ({ messages }: CheckFile, since: string): boolean =>
    messages.some((each) => each.recipient === recipient && each.plan === undefined && each.createdAt >= since);

/** The check as it stands then. */
export const checkAnswer =
  ({ ports, organisation }: Steering) =>
  async (file: CheckFile): Promise<HttpResponse> =>
    jsonResponse(200, await showCheck(file, ports, ports.clock(), () => Promise.resolve(organisation)));

/** Decides, writes, and answers with the check as it stands then. */
export async function changeCheck({ ports, request, key, file }: Steering, wanted: Wanted): Promise<HttpResponse> {
  const context = { now: ports.clock(), newId: ports.newId };
  const decide = (current: CheckFile): Decision => wanted.decide(current, context);
  const result = await ports.checks.change(file, decide, actorOfKey(key));
  switch (result.outcome) {
    case 'changed':
    case 'unchanged':
      return wanted.answer(result.file);
    case 'refused':
      return refusalResponse(result, request, { pointer: wanted.pointer ?? '' }, context.now);
    case 'not_found':
      return absentCheck(ports, request, key, file.check.id, wanted.keeps);
    case 'conflict':
      return problemResponse('changed_meanwhile', request);
  }
}

const once = (wanted: Wanted, { startedAt }: Run): Wanted => ({
  ...wanted,
  decide: (file, context) => (wanted.isDone?.(file, startedAt) === true ? unchanged : wanted.decide(file, context)),
});

const replayed: Readonly<Record<number, 'wrong_state' | 'not_found'>> = { 404: 'not_found', 409: 'wrong_state' };

/**
 * Does a POST once for its `Idempotency-Key`. A repeat does nothing again: it is refused as the first was, or answered
 * with the check as it stands.
 */
export function steerOnce(
  steering: Steering,
  work: (run: Run, ids: RequestIds) => Promise<Wanted> | Wanted,
): Promise<HttpResponse> {
  const { ports, request, key, file } = steering;
  return runIdempotently(ports, request, key, async (run) => {
    const seed = [key.organisationId, run.seed ?? ports.newId('chk'), request.path];
    const wanted = await work(run, makeIds(seed, run.startedAt));
    const refusal = replayed[run.status ?? 200];
    if (run.isReplay && refusal !== undefined) return problemResponse(refusal, request);
    if (!run.isReplay || (run.status ?? 200) >= 400)
      return changeCheck(steering, run.isTakenOver ? once(wanted, run) : wanted);
    // What came along was read before the first try had ended, if both came at once.
    return wanted.answer((await ports.checks.load(file.check.id)) ?? file);
  });
}
