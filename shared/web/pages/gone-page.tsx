import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { GoneCheck } from '#shared/domain/ports/check-store.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { loadGoneTexts } from '#shared/i18n/gone/load.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { browserLanguage, readingOf } from '../http/reading.ts';
import { messagePage } from './message-page.tsx';

type Gone = Readonly<{ gone: GoneCheck | null; organisation: Organisation }>;

/** To whoever comes to a check or a person that is deleted, or about to be: that it is, and why. We know nobody any more. */
export async function gonePage(request: HttpRequest, { gone, organisation }: Gone): Promise<HttpResponse> {
  const reading = await readingOf(request, browserLanguage(request, organisation.language), loadCommonTexts);
  const texts = await loadGoneTexts(reading.language);
  if (gone === null) {
    const { lead, left } = texts.person;
    return messagePage(
      { status: 410, reading, organisation, title: texts.title, lead },
      <p class="quiet">{left({ organisation: organisation.name })}</p>,
    );
  }
  const day = formatDate(gone.goneAt, organisation.offsetChanges, reading.language);
  return messagePage(
    { status: 410, reading, organisation, title: texts.title, lead: texts.lead({ day }) },
    <>
      <p>{texts.causes[gone.cause]}</p>
      <p class="quiet">{texts.left({ organisation: organisation.name })}</p>
    </>,
  );
}
