import fc from 'fast-check';

/** Every place in a value, by its keys from the outside. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

/** The value with another in one place, or without what stood there. */
function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]: readonly [string, unknown]) => {
    const next = name === key ? put(member, rest, other) : member;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

const odd: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '-1',
  'null',
  '%00',
  'x'.repeat(5_000),
  0,
  -1,
  1e308,
  true,
  null,
  [],
  {},
];

/** Bodies near this one, in which a few things are of any kind; and any JSON at all. */
export const brokenBodies = (body: unknown): fc.Arbitrary<unknown> => {
  const whole: unknown = JSON.parse(JSON.stringify(body));
  const other = fc.oneof(fc.constantFrom(...odd, undefined), fc.jsonValue({ maxDepth: 2 }));
  const changes = fc.array(fc.tuple(fc.constantFrom(...placesIn(whole)), other), { minLength: 1, maxLength: 4 });
  const near = changes.map((all) =>
    all.reduce<unknown>((current, [place, value]) => put(current, place, value) ?? null, whole),
  );
  return fc.oneof({ weight: 9, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue() });
};
