import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';
import { formatClock, formatDate } from '#shared/i18n/dates.ts';
import type { AuditTexts } from '#shared/i18n/recruiter/audit/texts.ts';
import type { DeletionTexts } from '#shared/i18n/recruiter/deletions/texts.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** One act in words. `name` null: it is not known, or forgotten, and `role` says who it was. */
export type AuditRow = Readonly<{
  id: string;
  when: string;
  who: Readonly<{ actorId: string | null; name: string | null; role: string; through: string | null }>;
  what: string;
  about: string | null;
  check: Readonly<{ id: string; candidate: string | null }> | null;
}>;

type Known = Readonly<{ recruiters: ReadonlyMap<string, Recruiter>; files: ReadonlyMap<string, CheckFile> }>;
type Words = Readonly<{ audit: AuditTexts; deletions: DeletionTexts }>;

/** Who the actors are, and the checks that are still there. */
async function findKnown(
  { auditActors, checks }: Pick<Ports, 'auditActors' | 'checks'>,
  visit: Visit,
  entries: readonly KeptAuditEntry[],
): Promise<Known> {
  const actorIds = entries.flatMap(({ actor: { kind, id } }) => (kind === 'recruiter' && id !== null ? [id] : []));
  const checkIds = [...new Set(entries.flatMap(({ checkId }) => checkId ?? []))];
  const [recruiters, files] = await Promise.all([
    auditActors.find(visit.organisation.id, actorIds),
    Promise.all(checkIds.map((id) => checks.load(id))),
  ]);
  const theirs = files.flatMap((file) => (file?.check.organisationId === visit.organisation.id ? [file] : []));
  return { recruiters, files: new Map(theirs.map((file) => [file.check.id, file])) };
}

/** Names as long as they are kept: with the check goes who its people were. */
function nameOf({ kind, id, name }: AuditActor, { recruiters }: Known, file: CheckFile | undefined): string | null {
  if (name !== null && name !== '') return name;
  switch (kind) {
    case 'recruiter':
      return recruiters.get(id ?? '')?.name ?? null;
    case 'candidate':
      return (file && fullName(file.check.candidate)) || null;
    case 'referee':
      return refereeOf(file, id);
    case 'reader':
      return readerOf(file, id);
    case 'system':
      return 'Vitsord';
    case 'key':
    case 'ats':
    case 'operator':
    case 'unknown':
      return null;
  }
}

/** For whom a link was made, or the address of somebody of a domain who read by it. */
function readerOf(file: CheckFile | undefined, id: string | null): string | null {
  const links = file?.reportLinks ?? [];
  const reader = links.flatMap(({ readers = [] }) => readers).find((each) => each.id === id);
  return reader?.email ?? links.find((link) => link.id === id)?.name ?? null;
}

const refereeOf = (file: CheckFile | undefined, id: string | null): string | null => {
  const referee = file?.referees.find((each) => each.id === id);
  return (referee && fullName(referee)) || null;
};

const isOneOf = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(table, key);

/** To what it was done: by its name, or its id where it has none that people know. */
function aboutOf({ about, actor, act }: KeptAuditEntry, file: CheckFile | undefined, words: Words): string | null {
  if (about === null || about === actor.id || about === 'candidate') return null;
  const { causes } = words.deletions;
  if (act === 'check.deleted') return isOneOf(causes, about) ? causes[about] : about;
  if (about.startsWith('ref_')) return refereeOf(file, about);
  if (about.startsWith('lnk_')) return file?.reportLinks.find(({ id }) => id === about)?.name ?? null;
  return about.startsWith('per_') ? null : about;
}

function describe(visit: Visit, entry: KeptAuditEntry, known: Known, words: Words): AuditRow {
  const { id, at, actor, act, checkId, count } = entry;
  const { offsetChanges: zone } = visit.organisation;
  const { language } = visit.reading;
  const texts = words.audit;
  const file = known.files.get(checkId ?? '');
  const name = nameOf(actor, known, file);
  const roles = name === null ? texts.nameless : texts.roles;
  return {
    id,
    when: `${formatDate(at, zone, language)} ${formatClock(at, zone, language)}`,
    who: {
      actorId: actor.id,
      name,
      role: actor.kind === 'system' ? '' : roles[actor.kind],
      through: actor.throughAts === true ? texts.throughAts : null,
    },
    what: count === 1 ? texts.acts[act] : `${texts.acts[act]}, ${texts.times({ count })}`,
    about: aboutOf(entry, file, words),
    check:
      checkId === null ? null : { id: checkId, candidate: file === undefined ? null : fullName(file.check.candidate) },
  };
}

export async function describeRows(
  ports: Pick<Ports, 'auditActors' | 'checks'>,
  visit: Visit,
  entries: readonly KeptAuditEntry[],
  words: Words,
): Promise<readonly AuditRow[]> {
  const known = await findKnown(ports, visit, entries);
  return entries.map((entry) => describe(visit, entry, known, words));
}
