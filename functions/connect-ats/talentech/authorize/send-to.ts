import type { HttpResponse } from '#shared/web/http/http.ts';

/** Found: a browser goes there as a GET, whatever it came with. */
export const sendTo = (location: string): HttpResponse => ({ status: 302, headers: { location }, body: '' });
