import type { CheckFile } from '#shared/domain/check-file.ts';
import { type CheckRequest, requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import { log } from '#shared/observability/log.ts';
import { tooMany } from '#shared/web/api/authenticate-key.ts';
import { inParallel } from '#shared/web/api/in-parallel.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds, type RequestIds } from '#shared/web/api/make-ids.ts';
import { type Run, runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { type ShowDeps, showCheck } from '#shared/web/api/show-check.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import { fileAfter } from './file-after.ts';
import { type ReadRequest, readRequest } from './read-request.ts';

export type CreateDeps = ShowDeps &
  Readonly<{
    checks: Pick<CheckStore, 'create' | 'load'>;
    organisations: Pick<OrganisationStore, 'load' | 'loadProjectSettings' | 'saveProjectSettings'>;
    idempotency: IdempotencyStore;
    throttle: Throttle;
    clock: () => string;
    newId: NewId;
  }>;

/** Checks that are written at the same time. */
const width = 10;

/** `POST /v1/reference-checks`: reads and validates everything, then makes one check per candidate. */
export async function createChecks(deps: CreateDeps, request: HttpRequest, key: ApiKey): Promise<HttpResponse> {
  const read = await readRequest(deps.organisations, request, key.organisationId);
  if ('response' in read) return read.response;
  const waitSeconds = deps.throttle.takeCandidates(key.id, read.candidates.length, deps.clock());
  if (waitSeconds > 0) return tooMany(request, waitSeconds);

  return runIdempotently(deps, request, key, async (run) => {
    const { externalId } = read.project;
    if (externalId !== null && !run.isReplay) {
      await deps.organisations.saveProjectSettings(key.organisationId, externalId, read.projectSettings);
    }
    const requests = checkRequests(
      read,
      key,
      makeIds([key.organisationId, run.seed ?? deps.newId('chk')], run.startedAt),
    );
    const files = await inParallel(requests, width, (each) => makeCheck(deps.checks, each, run));
    return jsonResponse(201, { referenceChecks: files.map((file) => showCheck(file, deps, run.startedAt)) });
  });
}

const checkRequests = (read: ReadRequest, key: ApiKey, ids: RequestIds): readonly CheckRequest[] =>
  read.candidates.map(({ candidate, referees, settings }, index) => ({
    id: ids.check(index),
    organisationId: key.organisationId,
    live: key.live,
    project: read.project,
    recruiter: read.recruiter,
    candidate,
    settings,
    referees: referees.map((referee, place) => ({ ...referee, id: ids.referee(index, place) })),
  }));

/** A check that an earlier try made is answered as it was then, whatever has happened to it since. */
async function makeCheck(checks: CreateDeps['checks'], request: CheckRequest, run: Run): Promise<CheckFile> {
  const change = requestCheck(request, { now: run.startedAt });
  const written = run.isReplay ? 'exists' : await checks.create(change);
  if (written === 'created') {
    log('check_requested', { checkId: request.id });
    return fileAfter(change);
  }
  const settings = (await checks.load(request.id))?.check.settings ?? request.settings;
  return fileAfter(requestCheck({ ...request, settings }, { now: run.startedAt }));
}
