/** Pages and posts under the referee's link. */
export type Place =
  | 'start'
  | 'opened'
  | 'begin'
  | 'facts'
  | 'all'
  | 'decline'
  | 'later'
  | 'stop'
  | 'relation'
  | 'part'
  | 'review'
  | 'copy'
  | 'withdraw'
  | 'data';

export type Address = Readonly<{ place: Place; part: number }>;

const places: Readonly<Record<string, Place>> = {
  '': 'start',
  opened: 'opened',
  start: 'begin',
  facts: 'facts',
  all: 'all',
  decline: 'decline',
  later: 'later',
  stop: 'stop',
  relation: 'relation',
  review: 'review',
  copy: 'copy',
  withdraw: 'withdraw',
  data: 'data',
};

/** What the rest of the path after the secret names; null when it names nothing. */
export function readAddress(path: string): Address | null {
  const part = /^part\/([1-9]\d?)$/.exec(path)?.[1];
  if (part !== undefined) return { place: 'part', part: Number(part) };
  const place = Object.hasOwn(places, path) ? places[path] : undefined;
  return place === undefined ? null : { place, part: 0 };
}
