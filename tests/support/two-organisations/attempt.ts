import type { Furnished } from './furnish-organisation.ts';

/** One try to reach what is another organisation's. */
export type Attempt = Readonly<{
  method: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** The statuses that are right. */
  may: readonly number[];
}>;

/** Who tries, and whose things are tried for. */
export type Sides = Readonly<{ url: string; mine: Furnished; theirs: Furnished }>;

export const json = (value: unknown): string => JSON.stringify(value);

/**
 * Makes the try from an address of its own, as others who guess would be slowed down; answers what is wrong, or null. What
 * stands in the address itself is no news to who sends it.
 */
export async function tryFor(
  url: string,
  marks: readonly string[],
  attempt: Attempt,
  number: number,
): Promise<string | null> {
  const { method, path, headers = {}, body, may } = attempt;
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: { 'x-forwarded-for': `198.51.${number >> 8}.${number & 255}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = `${await response.text()} ${response.headers.get('location') ?? ''}`;
  const told = `${method} ${path}: ${response.status}`;
  if (!may.includes(response.status)) return `${told}, not ${may.join(' or ')}: ${text.slice(0, 300)}`;
  const seen = marks.filter((mark) => text.includes(mark) && !path.includes(mark));
  return seen.length === 0 ? null : `${told} shows ${seen.join(', ')}`;
}
