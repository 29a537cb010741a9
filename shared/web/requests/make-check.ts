import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckSource } from '#shared/domain/check/check-source.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { type CheckRequest, requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { IdempotencyEnd } from '#shared/domain/ports/idempotency-store.ts';
import { log } from '#shared/observability/log.ts';
import type { RequestIds } from '#shared/web/api/make-ids.ts';
import type { ReadRequest } from './read-check-request.ts';

type Owner = Readonly<{ organisationId: string; live: boolean; source?: CheckSource }>;

/** What to make of a request that was read: a check for each candidate, with ids that a repeat makes again. */
export const checkRequestsOf = (read: ReadRequest, owner: Owner, ids: RequestIds): readonly CheckRequest[] =>
  read.candidates.map(({ candidate, referees, settings }, index) => ({
    ...owner,
    id: ids.check(index),
    project: read.project,
    recruiter: read.recruiter,
    candidate,
    settings,
    referees: referees.map((referee, place) => ({ ...referee, id: ids.referee(index, place) })),
  }));

type MakingRun = Readonly<{ startedAt: string; isReplay: boolean; by: AuditActor; end?: IdempotencyEnd }>;

/**
 * Makes a check once, however often it is asked for. One that an earlier try made is given as it was then, whatever
 * has happened to it since. `end`: the request that this check is all of, ended with it when it is new.
 */
export async function makeCheck(
  checks: Pick<CheckStore, 'create' | 'load'>,
  request: CheckRequest,
  { startedAt, isReplay, by, end }: MakingRun,
): Promise<Readonly<{ file: CheckFile; isNew: boolean }>> {
  const change = requestCheck(request, { now: startedAt });
  const written = isReplay ? 'exists' : await checks.create(change, by, end);
  if (written === 'created') {
    log('check_requested', { checkId: request.id });
    return { file: applyTo(null, change), isNew: true };
  }
  const settings = (await checks.load(request.id))?.check.settings ?? request.settings;
  return { file: applyTo(null, requestCheck({ ...request, settings }, { now: startedAt })), isNew: false };
}
