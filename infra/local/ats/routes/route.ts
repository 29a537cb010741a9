import type { WebAnswer, WebRequest } from '../../http/request.ts';

export type AtsRequest = { params: readonly string[]; query: URLSearchParams; form: URLSearchParams; body: string };

export type Route = [
  method: 'GET' | 'POST' | 'DELETE',
  path: RegExp,
  serve: (request: AtsRequest) => WebAnswer | Promise<WebAnswer>,
];

/** `undefined` when no route has this path. */
export const serveRoute = (
  routes: readonly Route[],
  { method, path, query, body }: WebRequest,
): WebAnswer | Promise<WebAnswer> | undefined => {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const [routeMethod, pattern, serve] of routes) {
    const params = pattern.exec(path)?.slice(1);
    if (routeMethod !== wanted || params === undefined) continue;
    const text = body.toString();
    return serve({ params, query: new URLSearchParams(query), form: new URLSearchParams(text), body: text });
  }
  return undefined;
};
