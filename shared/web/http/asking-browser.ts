import { proofMinutes, readingMinutes } from '#shared/domain/ports/proof-store.ts';
import { codeMinutes, signInMinutes } from '#shared/domain/ports/session-store.ts';
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

type Kept = Readonly<{ request: HttpRequest; owner: string; browser: string; minutes: number; path: string }>;

function keepAt({ request, owner, browser, minutes, path }: Kept): string {
  const value = [browser, ...askedAt(request, owner)].slice(0, mostKept).join('.');
  return `${prefix}${owner}=${value}; Max-Age=${minutes * minuteSeconds}; Path=${path}; ${attributes}`;
}

/** Makes the browser keep that it has asked, for the links and for the page at this path, where the code is typed. */
export const keepAsked = (request: HttpRequest, owner: string, path: string, browser: string): readonly string[] =>
  [linkPath, path].map((each) => keepAt({ request, owner, browser, minutes: signInMinutes, path: each }));

/** The same for whoever asks for their own data, as long as a code and what it opens last. */
export const keepProof = (request: HttpRequest, owner: string, path: string, browser: string): string =>
  keepAt({ request, owner, browser, minutes: codeMinutes + proofMinutes, path });

/** The same for whoever reads a report. */
export const keepReading = (request: HttpRequest, owner: string, path: string, browser: string): string =>
  keepAt({ request, owner, browser, minutes: codeMinutes + readingMinutes, path });
