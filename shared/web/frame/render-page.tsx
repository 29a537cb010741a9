import { randomBytes } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { isolateInHtml } from '#shared/domain/text/isolate-names.ts';
import type { HttpResponse } from '../http/http.ts';
import { PageFrame, type PageOptions } from './page-frame.tsx';

/** Headers of every page; `nonce` lets its one style element through. */
export const pageHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'nonce-${nonce}'; img-src 'self' data:; ` +
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
});

/** The whole page as a response. What it holds of others' text is escaped by Preact. */
export function renderPage(options: PageOptions & { status?: number }, content: ComponentChildren): HttpResponse {
  const nonce = randomBytes(16).toString('base64');
  const html = renderToString(
    <PageFrame options={options} nonce={nonce}>
      {content}
    </PageFrame>,
  );
  return { status: options.status ?? 200, headers: pageHeaders(nonce), body: `<!doctype html>${isolateInHtml(html)}` };
}
