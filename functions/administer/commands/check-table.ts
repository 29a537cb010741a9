import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { CheckTable } from './table-commands.ts';

/** One page of an organisation's checks. */
export async function checkTable(
  ports: AdministerPorts,
  { organisation, restored, after }: CheckTable,
): Promise<AdministerAnswer> {
  const table = await ports.loadTableCheck(restored ? 'restored' : 'own');
  if (table === null) return { outcome: 'refused', code: 'no_restored_table' };
  const looked = await table.look(organisation, after, ports.clock());
  if (looked === 'after_invalid') return { outcome: 'refused', code: 'command_invalid', fields: ['after'] };
  return { outcome: 'table_checked', ...looked };
}
