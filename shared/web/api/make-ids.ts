import { createHash } from 'node:crypto';
import { type IdPrefix, sortableId } from '#shared/domain/ids.ts';

export type RequestIds = Readonly<{
  check: (index: number) => string;
  referee: (index: number, place: number) => string;
  reportLink: () => string;
  signIn: () => string;
  template: () => string;
  preset: () => string;
  webhook: () => string;
  connection: () => string;
  erasure: () => string;
}>;

/**
 * Ids of what one request makes. They follow from the seed, the time of the first try and the place in the
 * request alone, so that a repeat makes the same ones; they sort in the order of the request.
 */
export function makeIds(seed: readonly string[], startedAt: string): RequestIds {
  const draw = (prefix: IdPrefix, ...place: readonly number[]): string => {
    const digest = createHash('sha256')
      .update(JSON.stringify([prefix, ...seed, ...place]))
      .digest();
    return sortableId(prefix, Date.parse(startedAt), Uint8Array.of(0, place.at(-1) ?? 0, ...digest));
  };
  return {
    check: (index) => draw('chk', index),
    referee: (index, place) => draw('ref', index, place),
    reportLink: () => draw('lnk'),
    signIn: () => draw('sgn'),
    template: () => draw('tpl'),
    preset: () => draw('pre'),
    webhook: () => draw('whk'),
    connection: () => draw('con'),
    erasure: () => draw('ers'),
  };
}
