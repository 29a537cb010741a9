import type { Grants } from '../aws/grants.ts';
import type { MovedClock } from '../clock/moved-clock.ts';
import type { Engine } from '../dynamodb/engine.ts';
import { dropTable, prepareTable } from '../dynamodb/prepare-table.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';
import type { Authoriser } from '../iam/authoriser.ts';
import type { FunctionLog } from '../lambda/function-log.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { BucketDefinition } from '../s3/bucket-definition.ts';
import type { ObjectStore } from '../s3/object-store.ts';
import type { StateStore } from '../state/state-store.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import type { RunningMapping } from './event-source-mapping.ts';
import { readMappings } from './mapping-definition.ts';
import { openStreamReader } from './read-stream.ts';
import { requireMappingPermissions } from './require-permissions.ts';
import { type SharedStream, shareStream } from './share-stream.ts';
import { startMapping } from './start-mapping.ts';

/** The tables and the event source mappings on their streams. */
export type Streams = {
  nudge: () => void;
  isIdle: () => Promise<boolean>;
  /** Empties the tables; `meanwhile` runs while nothing reads them. */
  startAnew: (meanwhile: () => void) => Promise<void>;
  stop: () => Promise<void>;
};

type Parts = {
  authoriser: Authoriser;
  buckets: BucketDefinition[];
  clock: MovedClock;
  engine: Engine;
  grants: Grants;
  lambda: Lambda;
  log: FunctionLog;
  objects: ObjectStore;
  store: StateStore;
  tables: readonly TableDefinition[];
  template: LoadedTemplate;
};

export const startStreams = async (parts: Parts): Promise<Streams> => {
  const { authoriser, buckets, engine, grants, lambda, tables } = parts;
  const mappings = readMappings(parts.template).map((mapping) => {
    const table = tables.find(({ streamArn }) => streamArn === mapping.streamArn);
    if (table === undefined) throw new Error(`The mapping ${mapping.id} reads a stream that no table has`);
    const definition = lambda.definitionOf(mapping.functionName);
    const needed = requireMappingPermissions(mapping, { table, definition, buckets, authoriser });
    grants.use(definition.roleArn, needed);
    return { mapping, table };
  });

  /** What goes out of a stream should not wait for a cold start. */
  const warm = (): void => {
    for (const { mapping } of mappings) lambda.warm(mapping.functionName);
  };

  const shared = new Map<TableDefinition, { engineStreamArn: string; reader: SharedStream }>();
  const startAll = async (skipOld: boolean): Promise<RunningMapping[]> => {
    shared.clear();
    for (const table of tables) {
      const engineStreamArn = await prepareTable(engine, table);
      if (engineStreamArn === undefined) continue;
      shared.set(table, { engineStreamArn, reader: shareStream(openStreamReader(engine, engineStreamArn)) });
    }
    return Promise.all(
      mappings.map(({ mapping, table }) => {
        const stream = shared.get(table);
        if (stream === undefined) throw new Error(`The engine keeps no stream for the mapping ${mapping.id}`);
        return startMapping(mapping, { ...stream, table, skipOld }, parts);
      }),
    );
  };

  let running = await startAll(false);
  warm();
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((mapping) => mapping.stop()));
  };
  return {
    nudge: () => {
      for (const { reader } of shared.values()) reader.written();
      for (const mapping of running) mapping.nudge();
    },
    isIdle: async () => (await Promise.all(running.map((mapping) => mapping.isIdle()))).every(Boolean),
    startAnew: async (meanwhile) => {
      await stop();
      for (const table of tables) await dropTable(engine, table);
      meanwhile();
      running = await startAll(true);
      warm();
    },
    stop,
  };
};
