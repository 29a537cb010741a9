import { signInMinutes } from '#shared/domain/ports/session-store.ts';
import { minuteSeconds } from '#shared/domain/time.ts';
import type { HttpRequest } from './http.ts';

const prefix = '__Secure-w-';

/** That many mails of one browser work beside each other. */
const mostKept = 3;

const attributes = 'Secure; HttpOnly; SameSite=Lax';

/** Where sign-in links open. */
const linkPath = '/s';

/** What this browser was given when it asked for sign-in mails, whoever they are of. */
export const everyAsked = ({ cookies }: Pick<HttpRequest, 'cookies'>): readonly string[] =>
  Object.entries(cookies).flatMap(([name, value]) => (name.startsWith(prefix) ? value.split('.') : []));

/** The same at one page that asks for addresses, newest first. `owner`: the organisation, or what several share. */
export const askedAt = ({ cookies }: Pick<HttpRequest, 'cookies'>, owner: string): readonly string[] =>
  (cookies[`${prefix}${owner}`] ?? '')
    .split('.')
    .filter((each) => each !== '')
    .slice(0, mostKept);

/** Makes the browser keep that it has asked, for the links and for the page at this path, where the code is typed. */
export function keepAsked(request: HttpRequest, owner: string, path: string, browser: string): readonly string[] {
  const value = [browser, ...askedAt(request, owner)].slice(0, mostKept).join('.');
  const cookie = `${prefix}${owner}=${value}; Max-Age=${signInMinutes * minuteSeconds}`;
  return [linkPath, path].map((each) => `${cookie}; Path=${each}; ${attributes}`);
}
