/** Names that the template and the functions must agree on. Nothing else may spell them. */
export const indexNames = {
  list: 'list',
  status: 'status',
  project: 'project',
  name: 'name',
  due: 'due',
  queue: 'queue',
} as const;

export const tableKeys = { partition: 'pk', sort: 'sk', ttl: 'ttl' } as const;

/** Key attributes of each index; an item without them is not in the index (sparse). */
export const indexKeys = {
  list: { partition: 'listPk', sort: 'createdSk' },
  status: { partition: 'statusPk', sort: 'createdSk' },
  project: { partition: 'projectPk', sort: 'createdSk' },
  name: { partition: 'namePk', sort: 'nameSk' },
  due: { partition: 'duePk', sort: 'dueAt' },
  queue: { partition: 'queuePk', sort: 'queueSk' },
} as const;

/** Attributes that list filters read without fetching the item. */
export const projectedAttributes = ['kind', 'state', 'status', 'projectExternalId', 'candidateExternalId'] as const;

/** What each index holds besides keys. The queue's rows are drawn from it alone. */
export const indexAttributes: Readonly<Record<keyof typeof indexNames, readonly string[]>> = {
  list: projectedAttributes,
  status: projectedAttributes,
  project: projectedAttributes,
  name: projectedAttributes,
  due: projectedAttributes,
  queue: ['kind', 'packed'],
};

export const functionNames = [
  'request-references',
  'steer-checks',
  'manage-settings',
  'connect-ats',
  'submit-referees',
  'answer-questionnaire',
  'generate-report',
  'manage-checks',
  'serve-site',
  'send-message',
  'push-event',
  'run-due',
  'delete-data',
  'record-delivery',
  'administer',
] as const;

/** Those that a stage has only if its settings ask for them. */
export const optionalFunctionNames = ['run-canary'] as const;

export const allFunctionNames = [...functionNames, ...optionalFunctionNames] as const;

export type FunctionName = (typeof allFunctionNames)[number];

export const functionName = (stage: string, name: FunctionName): string => `vitsord-${stage}-${name}`;

/** Object keys in the bucket begin with one of these. */
export const bucketPrefixes = { reports: 'reports/' } as const;

/** Number of partitions of the `due` index, `DUE#0` and up. */
export const duePartitionCount = 8;

/** Partition of the `due` index for bulk jobs that are not finished. */
export const bulkPartition = 'BULK';

/** Partition of the `due` index for the nightly recounts. */
export const nightlyPartition = 'RECOUNT';
