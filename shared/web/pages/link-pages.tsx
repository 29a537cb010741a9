import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { HttpResponse } from '../http/http.ts';
import type { Unrouted } from '../http/match-route.ts';
import type { Reading } from '../http/reading.ts';
import { messagePage } from './message-page.tsx';

type Owner = Pick<Organisation, 'name' | 'branding'> | null;

/** An unknown, damaged or withdrawn link: no organisation, no reason. */
export function unknownLinkPage(reading: Reading): HttpResponse {
  const { title, text } = reading.texts.pages.unknownLink;
  return messagePage({ status: 404, reading, organisation: null, title, lead: text });
}

/** The way back to where a link itself leads; null for those who came by none. */
const wayHome = (reading: Reading, home: string | null) =>
  home === null ? null : (
    <p>
      <a class="tap" href={home}>
        {reading.texts.goBack}
      </a>
    </p>
  );

/** The link works, the address under it does not. */
export function notFoundPage(reading: Reading, organisation: Owner, home: string | null): HttpResponse {
  const { title, text } = reading.texts.pages.notFound;
  return messagePage({ status: 404, reading, organisation, title, lead: text }, wayHome(reading, home));
}

/** No page takes this request: the address is none, or is no place for what was sent to it. */
export function unroutedPage(
  match: Unrouted,
  reading: Reading,
  organisation: Owner,
  home: string | null,
): HttpResponse {
  if (match.outcome === 'unknown') return notFoundPage(reading, organisation, home);
  const { title, text } = reading.texts.pages.otherMethod;
  const page = messagePage({ status: 405, reading, organisation, title, lead: text }, wayHome(reading, home));
  return { ...page, headers: { ...page.headers, allow: match.allow } };
}

export function tooLargePage(reading: Reading, organisation: Owner): HttpResponse {
  const { title, text } = reading.texts.pages.tooLarge;
  return messagePage({ status: 413, reading, organisation, title, lead: text });
}

/** Too many links that do not work were opened from this address. */
export function tooManyPage(reading: Reading, minutes: number): HttpResponse {
  const { title, text } = reading.texts.pages.tooMany;
  const page = messagePage({ status: 429, reading, organisation: null, title, lead: text({ minutes }) });
  return { ...page, headers: { ...page.headers, 'retry-after': String(minutes * 60) } };
}

/** Our own fault. `requestId` is the number to quote. */
export function failedPage(reading: Reading, requestId: string): HttpResponse {
  const { title, text, number } = reading.texts.pages.failed;
  return messagePage(
    { status: 500, reading, organisation: null, title, lead: text },
    <p class="quiet">{number({ id: requestId })}</p>,
  );
}
