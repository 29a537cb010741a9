import type { ComponentChildren } from 'preact';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { renderPage } from '../frame/render-page.tsx';
import { personStyle } from '../generated/person-style.ts';
import type { HttpResponse } from '../http/http.ts';
import type { Reading } from '../http/reading.ts';

export type MessagePage = Readonly<{
  status: number;
  reading: Reading;
  /** Null on pages that must not say whose they are. */
  organisation: Pick<Organisation, 'name' | 'branding'> | null;
  title: string;
  lead: ComponentChildren;
  /** Above the heading: the status symbol, at 64. */
  symbol?: ComponentChildren;
  foot?: ComponentChildren;
}>;

/** A page with one thing to say: a heading, a sentence, what to do. */
export function messagePage(page: MessagePage, more: ComponentChildren = null): HttpResponse {
  const { reading, organisation, title } = page;
  return renderPage(
    { status: page.status, title, reading, organisation, style: personStyle, foot: page.foot },
    <main id="main" class="flow">
      {page.symbol === undefined ? null : <p>{page.symbol}</p>}
      <h1>{title}</h1>
      <p class="lead">{page.lead}</p>
      {more}
    </main>,
  );
}
