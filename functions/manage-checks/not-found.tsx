import type { PlainPage } from '#shared/i18n/common/texts.ts';
import { type DeskPage, renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Unrouted } from '#shared/web/http/match-route.ts';
import { frameOf, pathIn, type Visit } from './visit.ts';

type Back = Readonly<{ place: DeskPage['place']; href: string; text: string }>;

/** A page with one thing to say to somebody who has signed in. `back`: where they go on; without it, to the checks. */
export const deskMessage = (
  visit: Visit,
  status: number,
  { title, text }: PlainPage,
  back: Back = { place: 'checks', href: pathIn(visit, 'checks'), text: visit.texts.backToChecks },
): HttpResponse =>
  renderDesk(
    { ...frameOf(visit, back.place), title, status },
    <main id="main" class="flow wrap-form">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </main>,
  );

/** No page answers this request: there is none at the address, or it is no place for what was sent to it. */
export function unroutedDesk(match: Unrouted, visit: Visit): HttpResponse {
  if (match.outcome === 'unknown') return notFoundPage(visit);
  const page = deskMessage(visit, 405, visit.reading.texts.pages.otherMethod);
  return { ...page, headers: { ...page.headers, allow: match.allow } };
}

export const notFoundPage = (visit: Visit): HttpResponse => deskMessage(visit, 404, visit.texts.notFound);
