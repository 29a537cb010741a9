import { type GivenRefusal, isAboutGiven, type RefusalCode, refusals } from '#shared/domain/decisions/refusals.ts';
import { mayBeAskedFrom } from '#shared/domain/decisions/request-pace.ts';
import { maxReferees, maxReportLinks } from '#shared/domain/limits.ts';
import type { ChangeResult } from '#shared/domain/ports/check-store.ts';
import { millisecondsBetween, secondMilliseconds } from '#shared/domain/time.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { type FieldError, fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

/** Where in the body a person stands whose address or language was refused; of several referees, the whole list. */
type Place = Readonly<{ pointer: string }>;

const problems = {
  absent: 'not_found',
  state: 'wrong_state',
  edited: 'changed_meanwhile',
  pace: 'too_many_requests',
  given: 'not_valid',
} as const satisfies Readonly<Record<(typeof refusals)[RefusalCode]['because'], string>>;

const fieldErrors: Readonly<Record<GivenRefusal, (place: Place) => FieldError>> = {
  too_many_referees: () => fieldError('/referees', 'too_many', maxReferees),
  too_many_links: () => fieldError('', 'too_many', maxReportLinks),
  address_of_candidate: ({ pointer }) => fieldError(`${pointer}/email`, 'address_of_candidate'),
  address_taken: ({ pointer }) => fieldError(`${pointer}/email`, 'address_taken'),
  language_not_offered: ({ pointer }) => fieldError(`${pointer}/language`, 'language_not_offered'),
  wrong_day: () => fieldError('/until', 'not_in_time'),
  channel_missing: () => fieldError('/channel', 'required'),
  unreachable_by_channel: () => fieldError('/channel', 'unreachable_by_channel'),
  sms_country_not_allowed: () => fieldError('/channel', 'sms_country_not_allowed'),
};

type Refused = Extract<ChangeResult, { outcome: 'refused' }>;

/** Whole seconds until the person whom it is about may be asked again, one at least. */
function pauseOf({ file, refereeId }: Refused, now: string): string {
  const from = mayBeAskedFrom(file, refereeId ?? 'candidate') ?? now;
  return String(Math.max(1, Math.ceil(millisecondsBetween(now, from) / secondMilliseconds)));
}

/** Why a decision was refused, as a problem. */
export function refusalResponse(refused: Refused, request: HttpRequest, place: Place, now: string): HttpResponse {
  const { code } = refused;
  const problem = problems[refusals[code].because];
  if (isAboutGiven(code)) return problemResponse(problem, request, { errors: [fieldErrors[code](place)] });
  const isPace = refusals[code].because === 'pace';
  return problemResponse(problem, request, isPace ? { headers: { 'retry-after': pauseOf(refused, now) } } : {});
}
