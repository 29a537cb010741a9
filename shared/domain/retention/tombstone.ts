import { addDays, addHours, addMonths, dayMilliseconds, timeOf } from '../time.ts';

/** Why a check was deleted: its time was over, or that of a test key's check; its candidate wanted it, or objected. */
export const deletionCauses = ['retention', 'test_key', 'erasure', 'objection'] as const;

export type DeletionCause = (typeof deletionCauses)[number];

export const countedKinds = ['referees', 'answers', 'messages', 'events', 'deliveries', 'links', 'reports'] as const;

/** What there was; of stored reports every version. */
export type DeletionCounts = Readonly<Record<(typeof countedKinds)[number], number>>;

/** What there was of all of them. */
export const sumOf = (counts: readonly DeletionCounts[], kind: keyof DeletionCounts): number =>
  counts.reduce((sum, each) => sum + each[kind], 0);

/** A deletion that has begun; it goes on until it is done, whatever dies in between. */
export type Deletion = Readonly<{ cause: DeletionCause; startedAt: string; counts: DeletionCounts }>;

/** What stays of a deleted check: that it was, and nothing of anybody. Times are RFC 3339 in UTC. */
export type Tombstone = Readonly<{
  checkId: string;
  organisationId: string;
  live: boolean;
  cause: DeletionCause;
  counts: DeletionCounts;
  deletedAt: string;
  /** From then on no backup knows of it. */
  forgottenAt: string;
}>;

/** The table can be restored to any second of the last seven days, and what was given up to the bucket goes within eight. */
export const backupDays = 8;
const tombstoneMonths = 24;

/** The day after the last backup. */
export const forgottenAt = (deletedAt: string): string =>
  timeOf((Math.floor(Date.parse(addDays(deletedAt, backupDays)) / dayMilliseconds) + 1) * dayMilliseconds);

/** When the tombstone goes. */
export const tombstoneEndsAt = ({ deletedAt }: Pick<Tombstone, 'deletedAt'>): string =>
  addMonths(deletedAt, tombstoneMonths);

/** When what a process that was slow may still have written is looked for: no stream record and no request is older. */
export const lastLookAt = ({ deletedAt }: Pick<Tombstone, 'deletedAt'>): string => addHours(deletedAt, 2);
