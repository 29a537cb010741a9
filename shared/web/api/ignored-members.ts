import * as z from 'zod/mini';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { parseJson } from './parse-json.ts';

const members = z.record(z.string(), z.unknown());

const membersOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  Array.isArray(value) ? null : (members.safeParse(value).data ?? null);

/** JSON pointers (RFC 6901) of the members of a body that its shape does not know. `read`: what the shape made of it. */
export function ignoredMembers(given: unknown, read: unknown, at = ''): readonly string[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((each, index) => ignoredMembers(each, read[index], `${at}/${index}`));
  }
  const [said, known] = [membersOf(given), membersOf(read)];
  if (said === null || known === null) return [];
  return Object.entries(said).flatMap(([name, value]) => {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return Object.hasOwn(known, name) ? ignoredMembers(value, known[name], pointer) : [pointer];
  });
}

/** The most members that are named. */
const mostNamed = 100;

const noted = new WeakMap<HttpRequest, readonly string[]>();

/** Remembers the unknown members of a request's body, for the answer. */
export function noteIgnored(request: HttpRequest, given: unknown, read: unknown): void {
  noted.set(request, ignoredMembers(given, read).slice(0, mostNamed));
}

/** The answer with what was not read of the body as `ignored`, where something was not, and the request was taken. */
export function withIgnored(request: HttpRequest, response: HttpResponse): HttpResponse {
  const ignored = noted.get(request) ?? [];
  const answer = ignored.length > 0 && response.status < 300 ? membersOf(parseJson(response.body)?.value) : null;
  return answer === null ? response : { ...response, body: JSON.stringify({ ...answer, ignored }) };
}
