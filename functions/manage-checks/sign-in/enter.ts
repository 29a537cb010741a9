import type { Begun } from '#shared/domain/ports/session-store.ts';
import { log } from '#shared/observability/log.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import { setSessionCookie } from '#shared/web/http/session-cookie.ts';
import type { Guest } from './sign-in-pages.tsx';

/** A session has begun: its cookie, and the way to what was asked for. */
export function enter({ reading, organisation }: Guest, { cookie, signIn }: Begun): HttpResponse {
  log('session_begun', { organisationId: organisation.id, through: signIn.byKey === true ? 'key' : 'mail' });
  const { checkId, goOnTo } = signIn;
  const place = checkId === null ? 'checks' : `checks/${checkId}`;
  return {
    ...redirect(goOnTo ?? linkIn(reading, `/o/${organisation.id}/${place}`)),
    cookies: [setSessionCookie(organisation.id, cookie)],
  };
}
