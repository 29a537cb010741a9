import type { RefusalCode } from '#shared/domain/decisions/refusals.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { refusedPage } from '../actions/refused-page.ts';
import type { Visit } from '../visit.ts';
import { tooManyChangesPage } from './too-many-changes-page.tsx';

/** What stands in the way of a time that the referee has chosen or suggested. */
export const refusedCallPage = async (visit: Visit, code: RefusalCode): Promise<HttpResponse> =>
  code === 'too_many_call_changes' ? tooManyChangesPage(visit) : refusedPage(visit);
