import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { bucketPrefixes } from '#shared/config/resource-names.ts';
import { itemKinds } from '#shared/data/items/item-kinds.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const map = read('docs/privacy.md');

/** What stands between backticks in the first cell of each row of a part of the map. */
const rowsOf = (heading: string): readonly string[] =>
  (map.split(/^## /m).find((part) => part.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

const kinds = [...new Set(itemKinds.flatMap(({ kind }) => kind ?? []))];

describe('The map of personal data', () => {
  test('says of each kind of item what of a person is in it, and names no other', () => {
    expect(rowsOf('Items of the table').toSorted()).toEqual(kinds.toSorted());
  });

  test('says where what has no kind stands', () => {
    const starts = itemKinds.filter(({ kind }) => kind === null).map(({ pk }) => pk.split('#')[0]);
    expect([...new Set(starts)].filter((start) => !map.includes(`\`${start}#`))).toEqual([]);
  });

  test('names each metric, and each prefix of the bucket', () => {
    const [, listed = ''] = /type MetricName =([^;]+);/.exec(read('shared/observability/metrics.ts')) ?? [];
    const metrics = [...listed.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
    expect(metrics.length).toBeGreaterThan(10);
    const names = [...metrics, ...Object.values(bucketPrefixes)];
    expect(names.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });
});

/** By the index of what belongs to a check (`belongsTo`), since they stand under keys of their own. */
const foundByIndex = ['link', 'call_slot', 'person_key', 'candidate_id'];

test('Deletion finds each kind of item of a check: under it, or by the index', () => {
  const elsewhere = itemKinds.filter(({ of, pk }) => of === 'check' && pk !== 'CHK#<check>').map(({ kind }) => kind);
  expect(new Set<unknown>(elsewhere)).toEqual(new Set(foundByIndex));
  const under = itemKinds.filter(({ of, pk }) => of === 'check' && pk === 'CHK#<check>').map(({ sk }) => sk);
  // The check itself is the last to go; what is deleted before it begins with a letter.
  expect(under.filter((sk) => sk !== '#' && !/^[A-Z]/.test(sk))).toEqual([]);
});
