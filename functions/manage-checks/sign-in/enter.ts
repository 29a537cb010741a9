import type { Begun, SignIn } from '#shared/domain/ports/session-store.ts';
import { log } from '#shared/observability/log.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import { setSessionCookie } from '#shared/web/http/session-cookie.ts';
import type { Guest } from './sign-in-pages.tsx';

/** What a sign-in was asked for. */
export const placeOf = ({ reading, organisation }: Guest, { checkId, goOnTo }: SignIn): string =>
  goOnTo ?? linkIn(reading, `/o/${organisation.id}/checks${checkId === null ? '' : `/${checkId}`}`);

/** A session has begun: its cookie, and the way to what was asked for. */
export function enter(guest: Guest, { cookie, signIn }: Begun): HttpResponse {
  const { id: organisationId } = guest.organisation;
  log('session_begun', { organisationId, through: signIn.byKey === true ? 'key' : 'mail' });
  return { ...redirect(placeOf(guest, signIn)), cookies: [setSessionCookie(organisationId, cookie)] };
}
