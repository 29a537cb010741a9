import { actorOfConnection } from '#shared/domain/audit/audit-entry.ts';
import { checkOfUuid, uuidOfCheck } from '#shared/domain/check/uuid-of-check.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { refuse, succeed } from './ashby-answer.ts';
import type { Call } from './ashby-call.ts';
import { cancelInput } from './schema.ts';

/** `assessment.cancel`: nothing more is sent or taken in. What has ended is so already. */
export async function cancelAssessment({ ports, request, connection }: Call): Promise<HttpResponse> {
  const { data: input } = cancelInput.safeParse(parseJson(request.body)?.value);
  const id = checkOfUuid(input?.assessment_id ?? '');
  const file = id === null ? null : await ports.checks.load(id);
  if (file === null || file.check.source?.connectionId !== connection.id) {
    return refuse(404, 'There is no such assessment.');
  }
  const context = { now: ports.clock(), newId: ports.newId };
  const act = { by: null, note: null };
  const result = await ports.checks.change(
    file,
    (current) => cancelCheck(current, act, context),
    actorOfConnection(connection),
  );
  return result.outcome === 'conflict'
    ? refuse(409, 'Others changed it at the same time. Try again.')
    : succeed({ assessment_id: uuidOfCheck(file.check.id) });
}
