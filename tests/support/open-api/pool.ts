import type { RawAnswer, RawRequest } from './send-raw.ts';

/** What is there to be asked for; it grows as things are made. */
export type Pool = Readonly<{
  /** By the prefix of an id. */
  ids: Map<string, string[]>;
  /** Referees and links by their check, deliveries by their webhook. */
  children: Map<string, string[]>;
  signatures: Map<string, string>;
  cursors: string[];
  keys: readonly string[];
}>;

export const emptyPool = (keys: readonly string[]): Pool => ({
  ids: new Map(),
  children: new Map(),
  signatures: new Map(),
  cursors: [],
  keys,
});

/** So many of the latest are asked for: what was made long ago is mostly ended or gone. */
const kept = 24;

function add(map: Map<string, string[]>, name: string, value: string): void {
  const known = map.get(name) ?? [];
  if (!known.includes(value)) map.set(name, [...known, value].slice(-kept));
}

/** Keeps what an answer has made, so that later requests can ask for it. */
export function harvest(pool: Pool, { target }: RawRequest, { body, status }: RawAnswer): void {
  if (status >= 300) return;
  const asked = target.split(/[/?]/)[3] ?? '';
  for (const part of body.split(/(?="id":"(?:chk|tpl|pre|whk|con)_)/)) {
    const own = /^"id":"((chk|tpl|pre|whk|con)_\w+)"/.exec(part);
    const [, id = asked, prefix] = own ?? [];
    if (prefix !== undefined) add(pool.ids, prefix, id);
    for (const [child] of part.matchAll(/\b(?:ref|lnk|evt)_\w+/g)) add(pool.children, id, child);
    const signature = /symbol\.svg\?s=([\w-]+)/.exec(part)?.[1];
    if (signature !== undefined) pool.signatures.set(id, signature);
  }
  const cursor = /"cursor":"([^"]+)"/.exec(body)?.[1];
  if (cursor !== undefined) pool.cursors.push(cursor);
}

export const childrenOf = ({ children }: Pool, owner: string, prefix: string): readonly string[] =>
  (children.get(owner) ?? []).filter((id) => id.startsWith(`${prefix}_`));

export const latest = (from: readonly string[] | undefined, nth: number): string | undefined =>
  from === undefined || from.length === 0 ? undefined : from[nth % from.length];
