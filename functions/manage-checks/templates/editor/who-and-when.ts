import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import { formatDayYearTime } from '#shared/i18n/dates.ts';
import type { Editing } from './editing.ts';

/** Who somebody is, as far as it is known. */
export async function nameOf(
  { ports, visit, texts }: Pick<Editing, 'ports' | 'visit' | 'texts'>,
  { id, name }: AuditActor,
): Promise<string> {
  if (name !== null) return name;
  if (id === null) return texts.someone;
  const known = await ports.auditActors.find(visit.organisation.id, [id]);
  return known.get(id)?.name ?? texts.someone;
}

/** A day with its time, in the organisation's zone. */
export function timeOf({ visit }: Pick<Editing, 'visit'>, at: string): string {
  const { reading, organisation } = visit;
  return formatDayYearTime(at, organisation.offsetChanges, reading.language);
}
