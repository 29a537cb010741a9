import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Change } from '#shared/domain/decisions/change.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import type { Table, Write } from '../table.ts';
import type { EndedAnswers } from './answer-items.ts';
import { checkWrites, fileAfter } from './check-writes.ts';
import { withSignals } from './with-signals.ts';
import { writeChange } from './write-change.ts';

type Ports = Readonly<{
  table: Pick<Table, 'get' | 'transact'>;
  linkKeys: LinkKeys;
  endedBy: (change: Change) => Promise<EndedAnswers>;
}>;

/** The file as it stands once the change is written with what it shows, unless the write is refused. `by`: see CheckStore. */
export async function writeCheck(
  { table, linkKeys, endedBy }: Ports,
  before: CheckFile | null,
  decided: Change,
  by: AuditActor | null,
  besides: readonly Write[] = [],
): Promise<CheckFile | 'refused'> {
  const [change, endedAnswers] = await Promise.all([withSignals(table, before, decided), endedBy(decided)]);
  const after = fileAfter(before, change, linkKeys);
  const writes = checkWrites({ before, after }, change, by, linkKeys, endedAnswers);
  const result = await writeChange(table, { ...writes, together: [...writes.together, ...besides] });
  return result === 'refused' ? result : after;
}
