import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import type { Project } from '#shared/domain/check/check.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import type { CheckDefaults } from '#shared/domain/organisation/organisation.ts';
import type { KnownList } from '#shared/domain/ports/known-lists.ts';
import { type FormValues, fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';
import { type ReadRequest, readCheckRequest } from '#shared/web/requests/read-check-request.ts';
import type { Ports } from '../ports.ts';
import { ownerOf, type Visit } from '../visit.ts';
import { packRows } from './posted-list.ts';
import type { RowReading } from './read-rows.ts';
import type { SheetRow } from './sheet.ts';

/** What pressing Send does: the checks that it starts, those left out, and what was done with the same list before. */
export type StartPlan = Readonly<{
  /** The id of this run of the form: a second post makes the same checks. */
  seed: string;
  packed: string;
  project: Project & Readonly<{ externalId: string }>;
  settings: CheckDefaults;
  read: ReadRequest;
  starting: ReadRequest['candidates'];
  already: readonly Readonly<{ row: number; name: string; isTicked: boolean }>[];
  /** Null: the list is new, or this run is the one that used it. */
  known: KnownList | null;
  isAgainTicked: boolean;
}>;

const mostPages = 10;

/** Addresses and numbers of those who are in the project, as far as this visit may see them. */
async function peopleOf({ checks }: Pick<Ports, 'checks'>, visit: Visit, projectExternalId: string) {
  const found: Readonly<{ email: string | null; phone: string | null }>[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const filter = { status: null, projectExternalId, candidateExternalId: null };
    const page = await checks.list(ownerOf(visit), filter, {
      limit: readsPerPage,
      cursor,
      asListed: { now: visit.now },
    });
    if (page === 'cursor_invalid') break;
    found.push(...page.files.filter((file) => maySeeCheck(file, visit)).map(({ check }) => check.candidate));
    cursor = page.cursor;
    if (cursor === null) break;
  }
  return found;
}

export const entriesOf = (candidates: ReadRequest['candidates']): readonly string[] =>
  candidates.map(({ candidate }) =>
    [fullName(candidate), candidate.email?.toLowerCase() ?? '', candidate.phone ?? ''].join('\t'),
  );

type Given = Readonly<{
  form: FormValues;
  rows: readonly SheetRow[];
  people: readonly RowReading[];
  project: Project;
  settings: CheckDefaults;
}>;

/** Whoever starts them, with what the organisation knows of how they are reached. */
function recruiterOf({ organisation, session }: Visit) {
  const known = [...organisation.administrators, ...organisation.callHandlers].find(({ email }) =>
    sameAddress(email, session.email),
  );
  return { name: session.name, email: session.email, phone: known?.phone ?? null, title: known?.title ?? null };
}

/** Reads all as a request of the API, and says what sending would do. */
export async function planStart(
  ports: Pick<Ports, 'checks' | 'organisations' | 'knownLists' | 'templates' | 'clock' | 'newId'>,
  visit: Visit,
  { form, rows, people, project, settings }: Given,
): Promise<StartPlan | Readonly<{ errors: readonly FieldError[] }>> {
  const { organisation, session } = visit;
  const owner = { organisationId: organisation.id, live: session.live };
  const drawn = fieldValue(form, 'seed');
  const seed = hasIdShape('prj', drawn) ? drawn : ports.newId('prj');
  const earlier = project.externalId;
  const request = {
    project: { ...project, externalId: earlier ?? seed },
    recruiter: recruiterOf(visit),
    settings: { ...settings, additionalText: undefined },
    candidates: people.map(({ candidate }) => candidate),
  };
  const sources = { organisations: ports.organisations, findTemplate: ports.templates.find, clock: ports.clock };
  const read = await readCheckRequest(sources, request, owner);
  if ('errors' in read) return read;
  const [there, used] = await Promise.all([
    earlier === null ? [] : peopleOf(ports, visit, earlier),
    ports.knownLists.find(owner, entriesOf(read.candidates)),
  ]);
  const ticked = fieldValues(form, 'also');
  const lines = read.candidates.map((each, index) => {
    const { email, phone } = each.candidate;
    const isThere = there.some(
      (other) => sameAddress(other.email, email) || (email === null && phone !== null && other.phone === phone),
    );
    const row = people[index]?.row ?? index + 1;
    return { each, row, isThere, isTicked: ticked.includes(String(row)) };
  });
  return {
    seed,
    packed: packRows(rows),
    project: { ...read.project, externalId: earlier ?? seed },
    settings,
    read,
    starting: lines.filter(({ isThere, isTicked }) => !isThere || isTicked).map(({ each }) => each),
    already: lines
      .filter(({ isThere }) => isThere)
      .map(({ each, row, isTicked }) => ({ row, name: fullName(each.candidate), isTicked })),
    known: used === null || used.seed === seed ? null : used,
    isAgainTicked: fieldValue(form, 'again') === 'yes',
  };
}
