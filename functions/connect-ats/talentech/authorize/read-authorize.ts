import type { PartnerApp } from '#shared/domain/connections/partner-app.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';

/** What Talentech's browser redirect asks for. */
export type AuthorizeRequest = Readonly<{
  redirectUri: string;
  /** As it was sent, percent-encoding included: it goes back byte for byte. */
  rawState: string | null;
  /** The connection that was chosen of several. */
  connectionId: string | null;
  /** The query as it came. */
  rawQuery: string;
}>;

const printable = /^[\x21-\x7e]{0,4000}$/;

/** Null if the client or the redirect address is not that of our app: nobody is redirected then. */
export function readAuthorize(request: HttpRequest, app: PartnerApp | null): AuthorizeRequest | null {
  const rawQuery = request.rawQuery ?? new URLSearchParams(request.query).toString();
  const query = new URLSearchParams(rawQuery);
  const redirectUri = query.get('redirect_uri') ?? '';
  if (app === null || !printable.test(rawQuery)) return null;
  if (query.get('response_type') !== 'code' || query.get('client_id') !== app.clientId) return null;
  if (query.getAll('redirect_uri').length > 1 || !app.redirectUris.includes(redirectUri)) return null;
  const rawState = /(?:^|&)state=([^&]*)/.exec(rawQuery)?.[1] ?? null;
  return { redirectUri, rawState, connectionId: query.get('connection'), rawQuery };
}

/** Where the browser goes back to, with these parameters and the state. */
export function backWith({ redirectUri, rawState }: AuthorizeRequest, name: 'code' | 'error', value: string): string {
  const state = rawState === null ? '' : `state=${rawState}&`;
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${state}${name}=${encodeURIComponent(value)}`;
}
