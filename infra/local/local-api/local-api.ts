import { jsonAnswer, type WebAnswer, type WebRequest } from '../http/request.ts';
import { type LocalApiParts, localRoutes } from './routes.ts';
import { serveConsole } from './serve-console.ts';

/** Everything under `/_local` but the AWS endpoints. */
export type LocalApi = (request: WebRequest, path: string) => Promise<WebAnswer>;

export const makeLocalApi = (parts: LocalApiParts): LocalApi => {
  const routes = localRoutes(parts);
  return async (request, path) => {
    const matching = routes.filter(([, pattern]) => pattern.test(path));
    const [route] = matching.filter(([method]) => method === request.method);
    if (route !== undefined) {
      const [, pattern, serve] = route;
      const params = (pattern.exec(path) ?? []).slice(1).map(decodeURIComponent);
      return serve({ query: new URLSearchParams(request.query), params, body: request.body.toString() });
    }
    if (matching.length > 0) return jsonAnswer(405, { message: 'Not this method' });
    return (request.method === 'GET' ? serveConsole(path) : undefined) ?? jsonAnswer(404, { message: 'Not found' });
  };
};
