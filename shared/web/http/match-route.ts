import type { RouteKey } from '#shared/config/routes/route-key.ts';
import type { HttpRequest } from './http.ts';

/** What stands in the places of a path's `{name}`s. */
export type RouteParams = Readonly<Record<string, string>>;

export type RouteMatch<Value> =
  | Readonly<{ outcome: 'found'; value: Value; params: RouteParams }>
  /** There is such an address; `allow` has the methods that it takes, as the header says them. */
  | Readonly<{ outcome: 'other_method'; allow: string }>
  | Readonly<{ outcome: 'unknown' }>;

export type Unrouted = Exclude<RouteMatch<never>, { outcome: 'found' }>;

const allMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** In UTF-16 units, so at most 600 bytes: more than any id or secret has, and less than a key of the table may. */
const longestParam = 200;

const partsOf = (path: string): readonly string[] => path.split('/').slice(1);

/** A name in braces; with a plus it stands for all segments that follow. */
const variable = /^\{(\w+)(\+?)\}$/;

function paramsAt(pattern: readonly string[], path: readonly string[]): RouteParams | null {
  const params: Record<string, string> = {};
  for (const [place, part] of pattern.entries()) {
    const [, name, plus] = variable.exec(part) ?? [];
    const given = plus === '+' ? path.slice(place).join('/') : path[place];
    if (name === undefined) {
      if (given !== part) return null;
      continue;
    }
    if (given === undefined || given === '') return null;
    params[name] = given;
    if (plus === '+') return params;
    if (given.length > longestParam) return null;
  }
  return pattern.length === path.length ? params : null;
}

/** Text stands before a name in its place, and one segment before many: a brace sorts behind letters, a tilde behind it. */
const rankOf = (path: string): string => path.replaceAll(/\{\w+\+\}/g, '~');

/**
 * Finds which of these routes a request is for: the most specific address decides, whatever the order. HEAD goes where
 * GET goes.
 */
export function createRouteMatcher<Value>(rows: Iterable<readonly [key: RouteKey, value: Value]>) {
  const byPath = new Map<string, Map<string, Value>>();
  for (const [key, value] of rows) {
    const [method = '', path = ''] = key.split(' ');
    const methods = byPath.get(path) ?? new Map<string, Value>();
    byPath.set(path, methods.set(method, value));
    if (method === 'GET') methods.set('HEAD', value);
  }
  const addresses = [...byPath]
    .map(([path, methods]) => ({ rank: rankOf(path), pattern: partsOf(path), methods }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1));

  return ({ method, path }: Pick<HttpRequest, 'method' | 'path'>): RouteMatch<Value> => {
    const parts = partsOf(path);
    for (const { pattern, methods } of addresses) {
      const params = paramsAt(pattern, parts);
      if (params === null) continue;
      const value = methods.get(method);
      if (value !== undefined) return { outcome: 'found', value, params };
      return { outcome: 'other_method', allow: allMethods.filter((each) => methods.has(each)).join(', ') };
    }
    return { outcome: 'unknown' };
  };
}
