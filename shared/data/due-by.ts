import { indexKeys } from '#shared/config/resource-names.ts';
import type { Expression } from './table.ts';

/** Key condition: what is due by now in a partition of the `due` index. */
export const dueBy = (partition: string, now: string): Expression => ({
  text: '#duePk = :duePk AND #dueAt <= :now',
  names: { '#duePk': indexKeys.due.partition, '#dueAt': indexKeys.due.sort },
  values: { ':duePk': partition, ':now': now },
});
