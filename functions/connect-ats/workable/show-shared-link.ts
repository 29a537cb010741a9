import { countReferees } from '#shared/domain/check/counts.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { refuse } from './workable-answer.ts';
import type { Call } from './workable-call.ts';

/** Paths are read in lower case, ids are not written in it. */
const idIn = (written: string): string => `chk_${written.slice('chk_'.length).toUpperCase()}`;

/** `GET assessments/{id}/shared-link`: where the results are read; till the first answer, where one sees how it stands. */
export async function showSharedLink({ ports, connection }: Call, written: string): Promise<HttpResponse> {
  const id = idIn(written);
  const file = hasIdShape('chk', id) ? await ports.checks.load(id) : null;
  if (file === null || file.check.source?.connectionId !== connection.id) {
    return refuse(404, 'There is no such assessment.');
  }
  const { answered } = countReferees(file.check, file.referees);
  const report = answered === 0 ? null : reportAddress(file, ports.linkMaker, ports.clock());
  const url = report ?? `${ports.baseUrl}/o/${connection.organisationId}/checks/${id}`;
  return jsonResponse(200, { url, shared_link: url });
}
