import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import { tooMany } from '#shared/web/api/authenticate-key.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { type ShowPorts, showCheck } from '#shared/web/api/show-check.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { checkRequestsOf, makeCheck } from '#shared/web/requests/make-check.ts';
import { readCheckRequest } from '#shared/web/requests/read-check-request.ts';
import { parseBody } from './schema.ts';

export type CreatePorts = ShowPorts &
  Readonly<{
    checks: Pick<CheckStore, 'create' | 'load'>;
    organisations: Pick<OrganisationStore, 'load' | 'loadProjectSettings' | 'saveProjectSettings'>;
    findTemplate: FindTemplate;
    idempotency: IdempotencyStore;
    throttle: Throttle;
    clock: () => string;
    newId: NewId;
  }>;

/** Checks that are written at the same time. */
const width = 10;

/** Works on all items, `width` at a time, and gives the results in the order of the items. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item, index));
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return [...results.entries()].toSorted(([one], [other]) => one - other).map(([, result]) => result);
}

/** `POST /v1/reference-checks`: reads and validates everything, then makes one check per candidate. */
export async function createChecks(ports: CreatePorts, request: HttpRequest, key: ApiKey): Promise<HttpResponse> {
  const body = parseBody(request);
  if ('response' in body) return body.response;
  const read = await readCheckRequest(ports, body.value, key);
  if ('errors' in read) return problemResponse('not_valid', request, read);
  const waitSeconds = ports.throttle.takeCandidates(key.id, read.candidates.length, ports.clock());
  if (waitSeconds > 0) return tooMany(request, waitSeconds);

  return runIdempotently(ports, request, key, async (run) => {
    const ids = makeIds([key.organisationId, run.seed ?? ports.newId('chk')], run.startedAt);
    const requests = checkRequestsOf(read, { organisationId: key.organisationId, live: key.live }, ids);
    const { startedAt, isReplay } = run;
    const end = requests.length === 1 ? run.end?.(201) : undefined;
    const making = { startedAt, isReplay, by: actorOfKey(key), ...(end !== undefined && { end }) };
    const { externalId } = read.project;
    const [made] = await Promise.all([
      inParallel(requests, width, (each) => makeCheck(ports.checks, each, making)),
      externalId === null || isReplay
        ? null
        : ports.organisations.saveProjectSettings(key, externalId, read.projectSettings),
    ]);
    const organisationOf = () => ports.organisations.load(key.organisationId);
    const shown = await Promise.all(made.map(({ file }) => showCheck(file, ports, startedAt, organisationOf)));
    const response = jsonResponse(201, { referenceChecks: shown });
    return end !== undefined && made.every(({ isNew }) => isNew) ? { finished: response } : response;
  });
}
