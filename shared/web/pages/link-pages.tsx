import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { HttpResponse } from '../http/http.ts';
import type { Reading } from '../http/reading.ts';
import { messagePage } from './message-page.tsx';

type Owner = Pick<Organisation, 'name' | 'branding'> | null;

/** An unknown, damaged or withdrawn link: no organisation, no reason. */
export function unknownLinkPage(reading: Reading): HttpResponse {
  const { title, text } = reading.texts.pages.unknownLink;
  return messagePage({ status: 404, reading, organisation: null, title, lead: text });
}

/** The link works, the address under it does not. `home`: where the link itself leads. */
export function notFoundPage(reading: Reading, organisation: Owner, home: string): HttpResponse {
  const { title, text } = reading.texts.pages.notFound;
  return messagePage(
    { status: 404, reading, organisation, title, lead: text },
    <p>
      <a class="tap" href={home}>
        {reading.texts.goBack}
      </a>
    </p>,
  );
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
