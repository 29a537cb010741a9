import type { HttpResponse } from '../http/http.ts';

/** What the small script gets for a post with `autosave=1`: the line to show, and the form's new fingerprint. */
export const autosaved = (answer: Readonly<{ saved: string; fingerprint: string }>): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(answer),
});
