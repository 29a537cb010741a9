import type { AuditEntry } from '#shared/domain/audit/audit-entry.ts';
import { formatClock, formatDate } from '#shared/i18n/dates.ts';
import type { OwnDataPorts, OwnPage } from './own-visit.ts';

export type ReadingRow = Readonly<{ at: string; when: string; who: string; what: string }>;

/** So many are shown; of a report that is read each day the latest say enough. */
const mostShown = 50;

const whenIn = ({ organisation, reading }: OwnPage, time: string): string =>
  `${formatDate(time, organisation.offsetChanges, reading.language)} ${formatClock(time, organisation.offsetChanges, reading.language)}`;

/** Whoever came by a link to the report is told of by the link, which counts every opening. */
const isInside = ({ actor }: AuditEntry): boolean => ['recruiter', 'key', 'ats'].includes(actor.kind);

/** Who has read what is kept of the person: those of the employer by name, whoever was given a link by that alone. */
export async function readingsOf(ports: OwnDataPorts, page: OwnPage): Promise<readonly ReadingRow[]> {
  const { file, person, organisation, texts } = page;
  const { check } = file;
  const owner = { organisationId: check.organisationId, live: check.live };
  const filter = { checkId: check.id, actor: null, kind: 'reading', from: null, to: null } as const;
  const { entries } = await ports.audit.list(owner, filter, { limit: mostShown, after: null });
  const inside = entries.filter(isInside);
  const names = await ports.auditActors.find(
    check.organisationId,
    inside.flatMap(({ actor }) => (actor.kind === 'recruiter' && actor.id !== null ? [actor.id] : [])),
  );
  const whoIs = ({ actor }: AuditEntry): string => {
    if (actor.kind !== 'recruiter') return texts.read.ats;
    const known = actor.id === null ? undefined : names.get(actor.id);
    return known === undefined
      ? texts.read.someRecruiter({ organisation: organisation.name })
      : texts.read.recruiter({ name: known.name, organisation: organisation.name });
  };
  const since = person.role === 'candidate' ? check.createdAt : addedAtOf(page);
  const rows = [
    ...inside.map((entry) => ({
      at: entry.at,
      who: whoIs(entry),
      what: entry.act === 'check.read' ? texts.read.check : texts.read.report,
    })),
    ...file.reportLinks.flatMap(({ role, lastOpenedAt }) =>
      lastOpenedAt === null ? [] : [{ at: lastOpenedAt, who: role ?? texts.read.reader, what: texts.read.report }],
    ),
  ];
  return rows
    .filter(({ at }) => at >= since)
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .map((row) => ({ ...row, when: whenIn(page, row.at) }));
}

const addedAtOf = ({ file, person }: OwnPage): string =>
  file.referees.find(({ id }) => id === person.id)?.addedAt ?? file.check.createdAt;
