import { randomBytes } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { isolateInHtml } from '#shared/domain/text/isolate-names.ts';
import { pageHeaders } from '../frame/render-page.tsx';
import { deskStyle } from '../generated/desk-style.ts';
import type { HttpResponse } from '../http/http.ts';
import { DeskFrame, type DeskOptions } from './desk-frame.tsx';

export type DeskPage = Omit<DeskOptions, 'style'> & Readonly<{ status?: number }>;

/** A whole recruiter page as a response. What it holds of others' text is escaped by Preact. */
export function renderDesk(page: DeskPage, content: ComponentChildren): HttpResponse {
  const nonce = randomBytes(16).toString('base64');
  const html = renderToString(
    <DeskFrame options={{ ...page, style: deskStyle }} nonce={nonce}>
      {content}
    </DeskFrame>,
  );
  return { status: page.status ?? 200, headers: pageHeaders(nonce), body: `<!doctype html>${isolateInHtml(html)}` };
}
