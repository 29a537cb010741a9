import { hasIdShape } from '#shared/domain/ids.ts';
import { identify } from '#shared/observability/log.ts';
import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { addKnownReferees } from './add-referees.ts';
import { amendCheck } from './amend-check.ts';
import { deleteReferee, patchReferee, requestFromReferee } from './change-referee.ts';
import { endCheck } from './end-check.ts';
import { makeSessionLink } from './make-session-link.ts';
import { createReportLink, deleteReportLink, listReportLinks } from './report-links.ts';
import { requestFromCandidate } from './request-from-candidate.ts';
import type { SteerPorts } from './steer-ports.ts';
import type { Steering } from './steering.ts';

type Step = (steering: Steering, params: HttpRequest['params']) => Promise<HttpResponse> | HttpResponse;

/** By method and what follows the check's own address. */
const steps: Readonly<Record<string, Step>> = {
  'PATCH ': amendCheck,
  'POST /candidate-request': requestFromCandidate,
  'POST /referees': addKnownReferees,
  'PATCH /referees/*': (steering, params) => patchReferee(steering, params['refereeId'] ?? ''),
  'DELETE /referees/*': (steering, params) => deleteReferee(steering, params['refereeId'] ?? ''),
  'POST /referees/*/request': (steering, params) => requestFromReferee(steering, params['refereeId'] ?? ''),
  'POST /conclude': (steering) => endCheck(steering, 'conclude'),
  'POST /cancel': (steering) => endCheck(steering, 'cancel'),
  'POST /reopen': (steering) => endCheck(steering, 'reopen'),
  'GET /report-links': listReportLinks,
  'POST /report-links': createReportLink,
  'DELETE /report-links/*': (steering, params) => deleteReportLink(steering, params['linkId'] ?? ''),
  'POST /session-links': makeSessionLink,
};

/** What an address asks for, with a star where an id stands. */
function stepOf({ method, path, params }: HttpRequest): Step | undefined {
  const rest = path.split('/').slice(4);
  const pattern = rest.map((part) => (part === params['refereeId'] || part === params['linkId'] ? '*' : part));
  return steps[`${method} ${pattern.map((part) => `/${part}`).join('')}`];
}

/** The API's later steps: what a recruiter does with a check, done by an ATS. */
export function createSteerChecks(ports: SteerPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    const { key } = caller;
    const id = request.params['id'] ?? '';
    const step = stepOf(request);
    const [file, organisation] = hasIdShape('chk', id)
      ? await Promise.all([ports.checks.load(id), ports.organisations.load(key.organisationId)])
      : [null, null];
    if (step === undefined || file === null || organisation === null) return problemResponse('not_found', request);
    if (file.check.organisationId !== key.organisationId || file.check.live !== key.live) {
      return problemResponse('not_found', request);
    }
    identify({ checkId: id });
    return step({ ports, request, key, organisation, file }, request.params);
  };
}
