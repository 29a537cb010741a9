import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import { notesOf } from '#shared/domain/check/source-notes.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { GoneCheck } from '#shared/domain/ports/check-store.ts';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { identify } from '#shared/observability/log.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { deleted, refuse } from './contract-answer.ts';
import type { Call } from './greenhouse-call.ts';
import { zoneTimeText } from './zone-time-text.ts';

type Row = Readonly<{ status: string; outcome: string | null }>;

/** Only `complete` has a meaning there. However it ended, it is complete: else Greenhouse would wait for ever. */
const rows: Readonly<Record<CheckStatus, Row>> = {
  accepted: { status: 'sent', outcome: null },
  candidate_invited: { status: 'waiting_candidate', outcome: null },
  collecting: { status: 'in_progress', outcome: null },
  completed: { status: 'complete', outcome: null },
  expired: { status: 'complete', outcome: 'Expired' },
  failed: { status: 'complete', outcome: 'Failed' },
  declined: { status: 'complete', outcome: 'Declined' },
  cancelled: { status: 'complete', outcome: 'Withdrawn' },
};

const nothingByItself = 'Nothing is sent by itself: open the candidate';

async function showMetadata(file: CheckFile, organisation: Organisation) {
  const { check, referees } = file;
  const { requested, answered, declined } = countReferees(check, referees);
  const { outcome } = rows[check.status];
  // Like all that stands beside it there.
  const { results } = await loadAtsTexts('en');
  const note = [
    ...(check.status === 'accepted' ? [nothingByItself] : []),
    ...notesOf(check.source).map((each) => results.notes[each]),
  ].join('. ');
  return {
    'Referees requested': requested,
    'Answers received': answered,
    Declined: declined,
    'Integrity flags': shownSignals(file, organisation).length,
    'Requested at': zoneTimeText(check.createdAt, organisation),
    'Completed at': check.completedAt === null ? null : zoneTimeText(check.completedAt, organisation),
    ...(outcome === null ? {} : { Outcome: outcome }),
    ...(note === '' ? {} : { Note: note }),
  };
}

const findGone = ({ checks }: Call['ports'], id: string): Promise<GoneCheck | null> =>
  hasIdShape('chk', id) ? checks.findGone(id) : Promise.resolve(null);

/** `GET test_status`. There is no score: Greenhouse would let its users reject people by it. */
export async function showStatus({ ports, request, connection }: Call): Promise<HttpResponse> {
  const id = request.query['partner_interview_id'] ?? '';
  const [file, organisation] = hasIdShape('chk', id)
    ? await Promise.all([ports.checks.load(id), ports.organisations.load(connection.organisationId)])
    : [null, null];
  const isSame = (check: Pick<GoneCheck, 'organisationId' | 'live'> | null): boolean =>
    check?.organisationId === connection.organisationId && check.live === connection.live;
  const { organisationId } = connection;
  const isOurs = file !== null && isSame(file.check) && file.check.source?.kind === 'greenhouse';
  if (!isOurs || organisation === null) {
    return file === null && isSame(await findGone(ports, id)) ? deleted : refuse(404, 'There is no such test.');
  }
  identify({ checkId: id });
  return jsonResponse(200, {
    partner_status: rows[file.check.status].status,
    partner_profile_url: `${ports.baseUrl}/o/${organisationId}/checks/${id}`,
    partner_score: null,
    metadata: await showMetadata(file, organisation),
  });
}
