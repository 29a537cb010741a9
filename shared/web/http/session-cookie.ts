import { sessionHours } from '#shared/domain/ports/session-store.ts';
import { hourSeconds } from '#shared/domain/time.ts';
import type { HttpRequest } from './http.ts';

const nameOf = (organisationId: string): string => `__Host-s-${organisationId}`;

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The session's cookie as the browser sent it; null when it sent none. */
export const sessionCookie = ({ cookies }: HttpRequest, organisationId: string): string | null =>
  cookies[nameOf(organisationId)] ?? null;

export const setSessionCookie = (organisationId: string, value: string): string =>
  `${nameOf(organisationId)}=${value}; Max-Age=${sessionHours * hourSeconds}; ${attributes}`;

export const clearSessionCookie = (organisationId: string): string =>
  `${nameOf(organisationId)}=; Max-Age=0; ${attributes}`;
