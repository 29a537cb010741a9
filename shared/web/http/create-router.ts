import type { RouteKey } from '#shared/config/routes/route-key.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { createRouteMatcher, type RouteMatch, type RouteParams } from './match-route.ts';
import { tidyPath } from './tidy-path.ts';

type RouteTable = Readonly<Record<string, RouteKey>>;

/** The names in a route's path, each with what stands there. */
type ParamsOf<Key extends string> = Key extends `${string}{${infer Name}}${infer Rest}`
  ? Readonly<Record<Name extends `${infer Plain}+` ? Plain : Name, string>> & ParamsOf<Rest>
  : unknown;

type Handler<Key extends RouteKey, Step> = (step: Step, params: ParamsOf<Key>) => HttpResponse | Promise<HttpResponse>;

/** What answers each route of a table; `Step` is what is known by then of the one who asks. */
export type Handlers<Routes extends RouteTable, Step> = Readonly<{
  [Name in keyof Routes]: Handler<Routes[Name], Step>;
}>;

/** Answers, once all that a handler needs is known. */
export type Taken<Step> = (step: Step) => HttpResponse | Promise<HttpResponse>;

export type Routed<Step> = RouteMatch<Taken<Step>>;

type Row<Step> = readonly [key: RouteKey, take: (params: RouteParams) => Taken<Step>];

const hasAll = <Key extends RouteKey>(key: Key, params: RouteParams): params is RouteParams & ParamsOf<Key> =>
  [...key.matchAll(/\{(\w+)\+?\}/g)].every(([, name = '']) => params[name] !== undefined);

const bind = <Key extends RouteKey, Step>(key: Key, handler: Handler<Key, Step>): Row<Step> => [
  key,
  (params) => {
    if (!hasAll(key, params)) throw new Error('A route was taken without its parameters');
    return (step) => handler(step, params);
  },
];

function routerOf<Step>(rows: readonly Row<Step>[]) {
  const match = createRouteMatcher(rows);
  return (request: Pick<HttpRequest, 'method' | 'path'>): Routed<Step> => {
    const found = match(request);
    return found.outcome === 'found' ? { ...found, value: found.value(found.params) } : found;
  };
}

/** Says what a request is for: what answers it, or why nothing does. The handlers stand under the names of the table. */
export function createRouter<Routes extends RouteTable, Step>(routes: Routes, handlers: Handlers<Routes, Step>) {
  const rows: Row<Step>[] = [];
  for (const name in routes) rows.push(bind(routes[name], handlers[name]));
  return routerOf(rows);
}

/** The same for pages, whose handlers stand under the routes themselves; `routes` says which there are. */
export const createPageRouter =
  <Step>() =>
  <Key extends RouteKey>(handlers: Readonly<{ [Each in Key]: Handler<Each, Step> }>) => {
    const rows: Row<Step>[] = [];
    for (const key in handlers) rows.push(bind(key, handlers[key]));
    const route = routerOf(rows);
    const find = ({ method, path }: Pick<HttpRequest, 'method' | 'path'>): Routed<Step> =>
      route({ method, path: tidyPath(path) });
    return Object.assign(find, { routes: rows.map(([key]) => key) });
  };
