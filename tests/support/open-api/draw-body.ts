import fc from 'fast-check';

const oddTexts = fc.oneof(
  fc.constantFrom(
    '\ud800',
    'Kim\udfff',
    '\u0000',
    'a\u202eb',
    '\ufeff',
    '‮',
    '',
    ' ',
    '__proto__',
    '../../etc/passwd',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '{{constructor.name}}',
    'chk_00000000000000000000000000',
    'x'.repeat(5_000),
    '\u{1f468}‍\u{1f469}‍\u{1f467}'.repeat(300),
    '9'.repeat(400),
    '2026-02-30T25:61:61Z',
    'kim@exa mple.org',
    'kim@xn--e1afmkfd.example',
    '+460000000000000000000',
    'http://169.254.169.254/latest/meta-data',
    'https://user:pass@example.org/',
    'https://[::1]/',
    'https://example.org\\@localhost/',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

/** Anything that JSON can say, and what it says oddly. */
export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  oddTexts,
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 1e21, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null]),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, index]))),
  fc.constant(Array.from({ length: 500 }, (_, index) => index)),
);

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Change = Readonly<{
  at: readonly number[];
  kind: 'replace' | 'remove' | 'add' | 'wrap' | 'repeat';
  value: unknown;
}>;

const changed = (value: unknown, { kind, value: other }: Change): unknown => {
  switch (kind) {
    case 'replace':
    case 'remove':
      return other;
    case 'wrap':
      return [value];
    case 'repeat':
      return isList(value) ? Array.from({ length: 130 }, () => value[0] ?? other) : other;
    case 'add':
      return isRecord(value) ? { ...value, ['a member that nobody knows']: other } : other;
  }
};

/** The value with one change somewhere within. */
function mutate(value: unknown, change: Change, depth = 0): unknown {
  const step = change.at[depth];
  if (step === undefined) return changed(value, change);
  if (isList(value) && value.length > 0) {
    const place = step % value.length;
    return value.map((each, index) => (index === place ? mutate(each, change, depth + 1) : each));
  }
  if (!isRecord(value) || Object.keys(value).length === 0) return changed(value, change);
  const names = Object.keys(value);
  const chosen = names[step % names.length] ?? '';
  const isLast = change.at.length === depth + 1;
  const kept = Object.entries(value).filter(([name]) => !(isLast && change.kind === 'remove' && name === chosen));
  return Object.fromEntries(
    kept.map(([name, each]) => [name, name === chosen ? mutate(each, change, depth + 1) : each]),
  );
}

const drawChange: fc.Arbitrary<Change> = fc.record({
  at: fc.array(fc.nat(40), { minLength: 0, maxLength: 6 }),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap', 'repeat'),
  value: oddValues,
});

const odd = [
  '',
  ' ',
  'null',
  '[]',
  '""',
  '{',
  '{"a":1}}',
  '1e999',
  'NaN',
  "{'a': 1}",
  '\ufeff{}',
  '{"__proto__": {"live": true}, "constructor": 1}',
  '{"name":"a","name":"b"}',
  '"\\ud800"',
  'name=Kim&url=x',
  '<check/>',
];

const heavy = [
  () => '['.repeat(50_000),
  () => `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  () => `{"name":"${'x'.repeat(900_000)}"}`,
  () => `{"${'k'.repeat(900_000)}":1}`,
  () => `{"candidates":[${'{},'.repeat(200_000)}{}],"questions":[${'{},'.repeat(60_000)}{}]}`,
  () => `{"competencies":{"${'k'.repeat(990_000)}":{"sv":1,"en":1,"nb":1,"da":1,"fi":1,"de":1}}}`,
  () => ' '.repeat(1_000_001),
  () => 'x'.repeat(1_200_000),
];

const binary = [[0xff, 0xfe, 0x7b, 0x00], [0x80], [0xed, 0xa0, 0x80], [0x7b, 0xc3, 0x28, 0x7d], [0x00]];

/** A body and the JSON that it is, where it is some. */
export type DrawnBody = Readonly<{ bytes: Buffer | null; json: unknown }>;

const written = (json: unknown): DrawnBody => ({ bytes: Buffer.from(JSON.stringify(json) ?? 'null'), json });
const raw = (text: string): DrawnBody => ({ bytes: Buffer.from(text), json: null });

/** Bodies around one of the schema's: valid, changed here and there, something else, or nothing. */
export const drawBody = (valid: fc.Arbitrary<unknown> | null): fc.Arbitrary<DrawnBody> => {
  const none = fc.constant<DrawnBody>({ bytes: null, json: null });
  const others = [
    { weight: 4, arbitrary: oddValues.map(written) },
    { weight: 3, arbitrary: fc.constantFrom(...odd).map(raw) },
    { weight: 1, arbitrary: fc.constantFrom(...heavy).map((make) => raw(make())) },
    { weight: 1, arbitrary: fc.constantFrom(...binary).map((bytes) => ({ bytes: Buffer.from(bytes), json: null })) },
  ];
  if (valid === null) return fc.oneof({ weight: 20, arbitrary: none }, ...others);
  const mutated = fc
    .tuple(valid, fc.array(drawChange, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => written(changes.reduce<unknown>((current, change) => mutate(current, change), value)));
  return fc.oneof(
    { weight: 24, arbitrary: valid.map(written) },
    { weight: 14, arbitrary: mutated },
    { weight: 1, arbitrary: none },
    ...others,
  );
};
