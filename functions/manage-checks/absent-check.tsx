import { hasIdShape } from '#shared/domain/ids.ts';
import type { GoneCheck } from '#shared/domain/ports/check-store.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { loadGoneTexts } from '#shared/i18n/gone/load.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { deskMessage, notFoundPage } from './not-found.tsx';
import type { Ports } from './ports.ts';
import type { Visit } from './visit.ts';

/** A check of this organisation that is deleted, or about to be; null: there never was one, or it is not theirs to know. */
export async function findGone(
  { checks }: Pick<Ports, 'checks'>,
  organisationId: string,
  checkId: string,
): Promise<GoneCheck | null> {
  const gone = hasIdShape('chk', checkId) ? await checks.findGone(checkId) : null;
  return gone?.organisationId === organisationId ? gone : null;
}

/** Instead of a check that this visit cannot load: nobody is named in it, so whoever has signed in may know. */
export async function absentCheck(ports: Ports, visit: Visit, checkId: string): Promise<HttpResponse> {
  const { organisation, session, reading } = visit;
  const gone = await findGone(ports, organisation.id, checkId);
  if (gone === null || gone.live !== session.live) return notFoundPage(visit);
  const texts = await loadGoneTexts(reading.language);
  const day = formatDate(gone.goneAt, organisation.offsetChanges, reading.language);
  return deskMessage(visit, 410, { title: texts.title, text: `${texts.lead({ day })} ${texts.causes[gone.cause]}` });
}
