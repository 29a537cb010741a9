import { readFileSync } from 'node:fs';
import type { WebAnswer } from '../../http/request.ts';
import type { Route } from './route.ts';

const file = (name: string, type: string) => (): WebAnswer => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  body: readFileSync(new URL(`../pages/${name}`, import.meta.url)),
});

export const staticRoutes: readonly Route[] = [
  ['GET', /^\/ats\.css$/, file('ats.css', 'text/css; charset=utf-8')],
  ['GET', /^\/live\.js$/, file('live.js', 'text/javascript; charset=utf-8')],
];
