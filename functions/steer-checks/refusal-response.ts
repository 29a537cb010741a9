import type { RefusalCode } from '#shared/domain/decisions/decision.ts';
import { maxReportLinks } from '#shared/domain/decisions/make-report-link.ts';
import { maxReferees } from '#shared/domain/decisions/save-referee.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

/** Where in the body a person stands whose address or language was refused; of several referees, the whole list. */
type Place = Readonly<{ pointer: string }>;

/** Why a decision was refused, as a problem. */
export function refusalResponse(code: RefusalCode, request: HttpRequest, { pointer }: Place): HttpResponse {
  const notValid = (error: ReturnType<typeof fieldError>) => problemResponse('not_valid', request, { errors: [error] });
  switch (code) {
    case 'referee_unknown':
    case 'link_unknown':
      return problemResponse('not_found', request);
    case 'wrong_state':
    case 'closed':
    case 'has_started':
    case 'nothing_to_send':
    case 'no_answers':
    case 'wrong_time':
      return problemResponse('wrong_state', request);
    case 'edited_meanwhile':
      return problemResponse('changed_meanwhile', request);
    case 'too_many_referees':
      return notValid(fieldError('/referees', 'too_many', maxReferees));
    case 'too_many_links':
      return notValid(fieldError('', 'too_many', maxReportLinks));
    case 'address_of_candidate':
    case 'address_taken':
      return notValid(fieldError(`${pointer}/email`, code));
    case 'language_not_offered':
      return notValid(fieldError(`${pointer}/language`, code));
    case 'channel_missing':
      return notValid(fieldError('/channel', 'required'));
    case 'unreachable_by_channel':
      return notValid(fieldError('/channel', code));
  }
}
