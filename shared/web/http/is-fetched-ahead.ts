import type { HttpRequest } from './http.ts';

/** What browsers say when they fetch before anybody has asked to see it; Safari says `preview` of its top sites. */
const names = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];

/** Nobody has asked for it yet: a browser or a mail program is getting ready. */
export const isFetchedAhead = ({ headers }: Pick<HttpRequest, 'headers'>): boolean =>
  names.some((name) => /prefetch|prerender|preview/i.test(headers[name] ?? ''));
