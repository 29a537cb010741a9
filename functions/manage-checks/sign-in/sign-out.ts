import type { HttpResponse } from '#shared/web/http/http.ts';
import { clearSessionCookie, sessionCookie } from '#shared/web/http/session-cookie.ts';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { guestMessage } from './sign-in-pages.tsx';

const goodbye = (visit: Visit): HttpResponse => ({
  ...guestMessage(visit, { status: 200, page: visit.texts.signIn.signedOut, again: pathIn(visit, 'checks') }),
  cookies: [clearSessionCookie(visit.organisation.id)],
});

/** Ends this session. */
export async function signOut(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const cookie = sessionCookie(visit.request, visit.organisation.id);
  if (cookie !== null) await ports.sessions.end(visit.session, cookie, visit.now);
  return goodbye(visit);
}

/** Ends every session that this person has in the organisation, on every device. */
export async function signOutEverywhere(ports: Ports, visit: Visit): Promise<HttpResponse> {
  await ports.sessions.endAll(visit.session, visit.now);
  return goodbye(visit);
}
