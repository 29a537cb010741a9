import type { HttpResponse } from '../http/http.ts';

/** All that is kept of somebody as a file that other systems read. */
export const copyFile = (name: string, view: unknown): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.json"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  body: JSON.stringify(view, null, 2),
});
