import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';

import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { checkToItem } from '#shared/data/items/check-item.ts';
import { newMessageToItem } from '#shared/data/items/message-item.ts';
import { refereeToItem } from '#shared/data/items/referee-item.ts';
import { reportLinkToItem } from '#shared/data/items/report-link-item.ts';
import { viewersOf } from '#shared/data/queue/viewer-hashes.ts';
import type { Item, Key, Table, Write } from '#shared/data/table.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { everyAct, everyFile } from '#tests/support/builders/every-act.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

/** Items as the table gives them back, in the order of their keys; it takes every write. */
function tableOf(...given: readonly Item[]): Table & Readonly<{ queries: () => number }> {
  let queries = 0;
  const items = new Map<string, Item>();
  const keyOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
  const put = (item: Item): void => {
    items.set([item['pk'], item['sk']].join(' '), unmarshall(marshall(item, { removeUndefinedValues: true })));
  };
  const write = (each: Write): void => {
    if ('put' in each) put(each.put);
    if ('remove' in each) items.delete(keyOf(each.remove));
  };
  for (const item of given) put(item);
  return {
    get: (key) => Promise.resolve(items.get(keyOf(key)) ?? null),
    queries: () => queries,
    query: ({ key: { values = {} } }) => {
      queries += 1;
      const [from = '', to = ''] = [':from', ':to'].map((end) => [values[':pk'], values[end]].join(' '));
      const found = [...items]
        .filter(([key]) => key >= from && key <= to)
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
      return Promise.resolve({ items: found.map(([, item]) => item), lastKey: null });
    },
    put: (item) => Promise.resolve(put(item)).then(() => 'written'),
    count: () => Promise.reject(new Error('No decision counts')),
    update: () => Promise.reject(new Error('No decision updates an item')),
    transact: (writes) => Promise.resolve(writes.forEach(write)).then(() => 'written'),
  };
}

const itemsOf = ({ check, referees, messages, reportLinks }: CheckFile): readonly Item[] => [
  checkToItem({ ...check, linkKeyVersion: '1' }, referees),
  ...referees.map((referee) => refereeToItem(check.id, referee)),
  ...messages.map(({ checkId, organisationId, createdAt, state, fate, ...message }) => ({
    ...newMessageToItem(message, { checkId, organisationId }, createdAt),
    state,
    fate,
  })),
  ...reportLinks.map((link) => reportLinkToItem(check.id, link)),
];

/** With the hashes of those whose lists it stands in, as the store adds them. */
const withViewers = (file: CheckFile): CheckFile => ({
  ...file,
  check: { ...file.check, viewers: viewersOf(file, linkKeys) },
});

const asked = everyFile.filter(({ check, referees }) => check.candidateAskedAt !== null || referees.length === 0);

describe('a change applied to a file', () => {
  test.each(Object.entries(everyAct))('is what the store reads once it is written: %s', async (_, decide) => {
    const changed = asked.filter((file) => decide(file).outcome === 'change');
    expect(changed.length).toBeGreaterThan(0);
    for (const given of changed) {
      const table = tableOf(...itemsOf(given));
      const store = createCheckStore(table, linkKeys);
      const before = await store.load(given.check.id);
      const decision = before === null ? null : decide(before);
      await store.change(given.check.id, (file) => decision ?? decide(file));
      const applied = decision?.outcome === 'change' ? applyTo(before, decision.change) : null;
      const expected = applied === null ? null : withViewers(applied);
      const earlier = table.queries();
      expect(await store.load(given.check.id)).toStrictEqual(expected);
      expect(table.queries() - earlier, 'what is read beside the check counts at once').toBe(1);
    }
  });
});
