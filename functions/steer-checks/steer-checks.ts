import { steeringOperations } from '#shared/config/routes/api-operations.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { identify } from '#shared/observability/log.ts';
import { absentCheck } from '#shared/web/api/absent-check.ts';
import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import { withIgnored } from '#shared/web/api/ignored-members.ts';
import { unrouted } from '#shared/web/api/unrouted.ts';
import { createRouter, type Handlers } from '#shared/web/http/create-router.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { amendCheck } from './amend-check.ts';
import { endCheck } from './end-check.ts';
import { makeSessionLink } from './make-session-link.ts';
import { requestFromCandidate } from './request-from-candidate.ts';
import type { Steering, SteerPorts } from './steering.ts';

const loadLinks = () => import('./report-links.ts');
const loadSignals = () => import('./handle-signal.ts');
const loadHold = () => import('./hold-check.ts');
const loadObjection = () => import('./decide-objection.ts');
const loadChanges = () => import('./change-referee.ts');

const handlers: Handlers<typeof steeringOperations, Steering> = {
  amendReferenceCheck: amendCheck,
  requestFromCandidate,
  addReferees: async (steering) => (await import('./add-referees.ts')).addKnownReferees(steering),
  correctReferee: async (steering, { refereeId }) => (await loadChanges()).patchReferee(steering, refereeId),
  removeReferee: async (steering, { refereeId }) => (await loadChanges()).deleteReferee(steering, refereeId),
  requestFromReferee: async (steering, { refereeId }) => (await loadChanges()).requestFromReferee(steering, refereeId),
  concludeReferenceCheck: (steering) => endCheck(steering, 'conclude'),
  cancelReferenceCheck: (steering) => endCheck(steering, 'cancel'),
  reopenReferenceCheck: (steering) => endCheck(steering, 'reopen'),
  holdReferenceCheck: async (steering) => (await loadHold()).hold(steering),
  releaseReferenceCheck: async (steering) => (await loadHold()).release(steering),
  decideObjection: async (steering) => (await loadObjection()).answerObjection(steering, 'candidate'),
  decideRefereeObjection: async (steering, { refereeId }) =>
    (await loadObjection()).answerObjection(steering, refereeId),
  listReportLinks: async (steering) => (await loadLinks()).listReportLinks(steering),
  createReportLink: async (steering) => (await loadLinks()).createReportLink(steering),
  revokeReportLink: async (steering, { linkId }) => (await loadLinks()).deleteReportLink(steering, linkId),
  createSessionLink: makeSessionLink,
  resolveIntegritySignal: async (steering, { signalId }) =>
    (await loadSignals()).handleSignal(steering, signalId, 'resolve'),
  reopenIntegritySignal: async (steering, { signalId }) =>
    (await loadSignals()).handleSignal(steering, signalId, 'reopen'),
};

const route = createRouter<typeof steeringOperations, Steering>(steeringOperations, handlers);

/** The API's later steps: what a recruiter does with a check, done by an ATS. */
export function createSteerChecks(ports: SteerPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    const match = route(request);
    if (match.outcome !== 'found') return unrouted(match, request);
    const { key } = caller;
    const { id = '' } = match.params;
    const [file, organisation] = hasIdShape('chk', id)
      ? await Promise.all([ports.checks.load(id), ports.organisations.load(key.organisationId)])
      : [null, null];
    const isTheirs = file?.check.organisationId === key.organisationId && file.check.live === key.live;
    if (file === null || organisation === null || !isTheirs)
      return absentCheck(ports, request, key, id, match.value === handlers.holdReferenceCheck);
    identify({ checkId: id });
    return withIgnored(request, await match.value({ ports, request, key, organisation, file }));
  };
}
