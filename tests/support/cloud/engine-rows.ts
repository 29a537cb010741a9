import { DatabaseSync } from 'node:sqlite';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { indexAttributes, indexKeys, indexNames, tableKeys } from '#shared/config/resource-names.ts';
import type { KeptItem } from '#shared/data/table.ts';

type Attributes = Record<string, AttributeValue>;

/** As the engine keeps it: bytes as base64. */
const plain = (value: AttributeValue): unknown =>
  value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') };

const toJson = (attributes: Attributes): string =>
  JSON.stringify(Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)])));

const sizeOf = (value: AttributeValue): number => {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  const inside = value.L ?? Object.values(value.M ?? {});
  const names = Object.keys(value.M ?? {}).join('');
  return inside.length === 0 ? 1 : inside.reduce((sum, each) => sum + sizeOf(each) + 1, 3 + Buffer.byteLength(names));
};

const keyOf = (attributes: Attributes, name: string): string | null => {
  const text = attributes[name]?.S;
  return text === undefined ? null : `S:${text}`;
};

const indexes = Object.values(indexNames).map((index) => {
  const { partition, sort } = indexKeys[index];
  const names = new Set([tableKeys.partition, tableKeys.sort, partition, sort, ...indexAttributes[index]]);
  return { index, partition, sort, names };
});

/**
 * Puts items into the engine's own file, many in one transaction of it. By its calls each waits for the disk, which a
 * hundred thousand checks have no time for. Nothing of them comes by a stream.
 */
export function openEngineRows(databaseFile: string, tableName: string) {
  const database = new DatabaseSync(databaseFile, { timeout: 60_000 });
  const item = database.prepare(
    `INSERT OR REPLACE INTO "${tableName}" (pk, sk, item_json, item_size) VALUES (?, ?, ?, ?)`,
  );
  const entries = indexes.map((each) => ({
    ...each,
    insert: database.prepare(
      `INSERT OR REPLACE INTO "${tableName}::gsi::${each.index}" (gsi_pk, gsi_sk, table_pk, table_sk, item_json) VALUES (?, ?, ?, ?, ?)`,
    ),
  }));
  const put = (kept: KeptItem): void => {
    const attributes = marshall(kept, { removeUndefinedValues: true });
    const [pk, sk] = [keyOf(attributes, tableKeys.partition) ?? '', keyOf(attributes, tableKeys.sort) ?? ''];
    const size = Object.entries(attributes).reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0);
    item.run(pk, sk, toJson(attributes), size);
    for (const { partition, sort, names, insert } of entries) {
      const [indexPk, indexSk] = [keyOf(attributes, partition), keyOf(attributes, sort)];
      if (indexPk === null || indexSk === null) continue;
      const shown = Object.entries(attributes).filter(([name]) => names.has(name));
      insert.run(indexPk, indexSk, pk, sk, toJson(Object.fromEntries(shown)));
    }
  };
  return {
    put(items: readonly KeptItem[]): void {
      database.exec('BEGIN IMMEDIATE');
      for (const each of items) put(each);
      database.exec('COMMIT');
    },
    close: (): void => database.close(),
  };
}
