import { parseJson } from '#shared/web/api/parse-json.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';

/** Deeper than anything that the contract knows. */
const deepest = 12;

/**
 * The same with all names in lower case: connectors write them as their language likes. Of two that differ in case
 * only, the last holds.
 */
function withLowerNames(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((each) => withLowerNames(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.toLowerCase(), withLowerNames(each, depth + 1)]),
  );
}

/** What the body says, with names in lower case; null when it is not JSON. */
export function readBody({ body }: Pick<HttpRequest, 'body'>): unknown {
  const parsed = parseJson(body);
  return parsed === null ? null : withLowerNames(parsed.value, 0);
}
