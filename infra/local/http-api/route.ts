/** A route of the HTTP API and the function behind it. */
export type Route = RoutePattern & { functionName: string; timeoutMs: number };

export type RoutePattern = {
  key: string;
  /** `ANY` or a method; `$default` has none. */
  method: string | undefined;
  segments: Segment[];
};

type Segment = { kind: 'text'; text: string } | { kind: 'variable' | 'greedy'; name: string };

export const parseRouteKey = (key: string): RoutePattern => {
  if (key === '$default') return { key, method: undefined, segments: [] };
  const [method = '', path = ''] = key.split(' ');
  const segments = path
    .split('/')
    .slice(1)
    .map((part): Segment => {
      const [, name, plus] = /^\{([^}+]+)(\+?)\}$/.exec(part) ?? [];
      if (name === undefined) return { kind: 'text', text: part };
      return { kind: plus === '+' ? 'greedy' : 'variable', name };
    });
  return { key, method, segments };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const matchSegments = (segments: readonly Segment[], parts: string[]): Record<string, string> | undefined => {
  const found: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (segment.kind === 'greedy') {
      const rest = parts.slice(index).join('/');
      if (rest === '') return undefined;
      found[segment.name] = decode(rest);
      return found;
    }
    if (segment.kind === 'text' ? segment.text !== part : part === '') return undefined;
    if (segment.kind === 'variable') found[segment.name] = decode(part);
  }
  return parts.length === segments.length ? found : undefined;
};

const ranks = { text: 0, variable: 1, greedy: 2 };

/** Most specific first: text before a variable before a greedy one, segment by segment; then the method before ANY. */
const compare = (left: RoutePattern, right: RoutePattern): number => {
  for (let index = 0; index < Math.max(left.segments.length, right.segments.length); index += 1) {
    const [a, b] = [left.segments[index], right.segments[index]];
    const difference = (a ? ranks[a.kind] : 3) - (b ? ranks[b.kind] : 3);
    if (difference !== 0) return difference;
  }
  return Number(left.method === 'ANY') - Number(right.method === 'ANY');
};

export type RouteMatch<R extends RoutePattern> = { route: R; pathParameters: Record<string, string> };

export const makeRouter = <R extends RoutePattern>(routes: readonly R[]) => {
  const ordered = routes.filter(({ method }) => method !== undefined).toSorted(compare);
  const fallback = routes.find(({ method }) => method === undefined);
  return (method: string, path: string): RouteMatch<R> | undefined => {
    const parts = path.split('/').slice(1);
    for (const route of ordered) {
      if (route.method !== 'ANY' && route.method !== method) continue;
      const pathParameters = matchSegments(route.segments, parts);
      if (pathParameters !== undefined) return { route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};
