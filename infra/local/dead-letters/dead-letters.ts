import type { Engine } from '../dynamodb/engine.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { BucketDefinition } from '../s3/bucket-definition.ts';
import type { ObjectStore } from '../s3/object-store.ts';
import { type DeadBatch, listDeadBatches } from './dead-batches.ts';
import { type DeadItem, listDeadItems, redriveItem } from './dead-items.ts';

export type DeadLetters = {
  list: () => Promise<(DeadItem | DeadBatch)[]>;
  /** Tries everything again. */
  redrive: () => Promise<{ items: number; batches: number }>;
};

type Parts = {
  engine: Engine;
  tables: readonly TableDefinition[];
  buckets: readonly BucketDefinition[];
  objects: ObjectStore;
  lambda: Lambda;
  now: () => number;
  onWritten: () => void;
};

export const makeDeadLetters = ({ engine, tables, buckets, objects, lambda, now, onWritten }: Parts): DeadLetters => {
  const items = async () => (await Promise.all(tables.map((table) => listDeadItems(engine, table)))).flat();
  const batches = () => listDeadBatches(buckets, objects);
  return {
    list: async () => [...(await items()), ...batches()],
    redrive: async () => {
      const dead = await items();
      for (const item of dead) await redriveItem(engine, item, now());
      onWritten();
      let redriven = 0;
      for (const { bucket, key, function: name, event } of batches()) {
        if ((await lambda.invoke(name, event)).outcome !== 'answered') continue;
        const versioned = buckets.some((definition) => definition.name === bucket && definition.versioned);
        objects.remove({ bucket, key, versioned }, undefined, now());
        redriven += 1;
      }
      return { items: dead.length, batches: redriven };
    },
  };
};
