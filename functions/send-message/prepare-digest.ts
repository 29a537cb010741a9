import { isClosedToRecruiter } from '#shared/domain/access/told-while-held.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { isUnsent, type Message } from '#shared/domain/messages/message.ts';
import { isDigested } from '#shared/domain/messages/notices.ts';
import type { CheckQueue, QueuePage } from '#shared/domain/ports/check-queue.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Courier, PreparedMessage } from '#shared/domain/ports/courier.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import type { Section } from '#shared/domain/queue/queue-place.ts';
import type { Circumstances } from '#shared/domain/reminders/lost-reason.ts';
import { addDays } from '#shared/domain/time.ts';

export type DigestSources = Readonly<{
  checks: Pick<CheckStore, 'list' | 'load'>;
  queue: Pick<CheckQueue, 'isKept' | 'read'>;
  courier: Courier;
}>;

const pageSize = 100;
/** Checks that are looked through in a part of somebody's queue, or in an organisation that has none yet. */
const mostReads = 1_000;
/** Ended checks are in one digest, on the next working morning. The queue holds no notices, so these few checks are read whole. */
const [endedDays, mostEnded] = [5, pageSize];

type Owned = Readonly<{ organisationId: string; email: string; now: string }>;

const isOwn =
  ({ email }: Pick<Owned, 'email'>) =>
  ({ check }: CheckFile): boolean =>
    sameAddress(check.recruiter.email, email);

/** One part of the recruiter's queue, whatever else the organisation has. */
async function partOf(
  { queue }: DigestSources,
  { organisationId, email, now }: Owned,
  section: Section,
  most: number,
): Promise<readonly CheckFile[]> {
  const owner = { organisationId, live: true, email };
  const asked = { section, now, isWanted: isOwn({ email }), limit: pageSize, mostReads: pageSize };
  const found: CheckFile[] = [];
  let cursor: string | null = null;
  for (let read = 0; read < most; read += pageSize) {
    const page: QueuePage = await queue.read(owner, { ...asked, cursor });
    found.push(...page.files);
    cursor = page.cursor;
    if (cursor === null) return found;
  }
  return found;
}

async function endedOf(sources: DigestSources, owned: Owned): Promise<readonly CheckFile[]> {
  const parts = await Promise.all(
    (['complete', 'ended'] as const).map((section) => partOf(sources, owned, section, mostEnded)),
  );
  const late = addDays(owned.now, -endedDays);
  const latest = parts.flat().filter(({ check }) => check.updatedAt > late);
  const files = await Promise.all(latest.map(({ check }) => sources.checks.load(check.id)));
  return files.filter((file) => file !== null);
}

/** The newest of an organisation whose queues are not whole yet. */
async function newestOf({ checks }: DigestSources, { organisationId, email }: Owned): Promise<readonly CheckFile[]> {
  const filter = { status: null, projectExternalId: null, candidateExternalId: null } as const;
  const picking = { isWanted: isOwn({ email }), mostReads: pageSize };
  const found: CheckFile[] = [];
  let cursor: string | null = null;
  for (let read = 0; read < mostReads; read += pageSize) {
    const page = await checks.list({ id: organisationId, live: true }, filter, { limit: pageSize, cursor, picking });
    if (page === 'cursor_invalid') return found;
    found.push(...page.files);
    cursor = page.cursor;
    if (cursor === null) return found;
  }
  return found;
}

/** The recruiter's own checks that a digest can speak of. */
async function checksOf(sources: DigestSources, { file, organisation, now }: Circumstances) {
  const owned = { organisationId: organisation.id, email: file.check.recruiter.email, now };
  if (!(await sources.queue.isKept(organisation.id))) return newestOf(sources, owned);
  const parts = await Promise.all([
    partOf(sources, owned, 'needs', mostReads),
    partOf(sources, owned, 'way', mostReads),
    endedOf(sources, owned),
  ]);
  return parts.flat();
}

/** The notice waited for this morning, or is already part of this mail. */
const isToldOf = (message: Message, now: string): boolean =>
  isDigested(message.kind) &&
  (isUnsent(message) || (message.reason === 'in_digest' && message.createdAt > addDays(now, -1)));

/** One mail of what happened and of what needs the recruiter, the oldest need first. */
export async function prepareDigest(
  sources: DigestSources,
  message: Message,
  circumstances: Circumstances,
): Promise<PreparedMessage> {
  const { file, organisation, now } = circumstances;
  const found = await checksOf(sources, circumstances);
  const all = found.some(({ check }) => check.id === file.check.id) ? found : [file, ...found];
  const files = all.filter((each) => !isClosedToRecruiter(each, organisation, now));
  const needs = files
    .flatMap((each) => {
      const need = needOf(each, now);
      return need === null ? [] : [{ file: each, need }];
    })
    .toSorted((one, other) => one.need.since.localeCompare(other.need.since));
  const inNeed = new Set(needs.map((each) => each.file.check.id));
  const ended = files.filter(
    (each) => !inNeed.has(each.check.id) && each.messages.some((notice) => isToldOf(notice, now)),
  );
  const way = files.filter((each) => !inNeed.has(each.check.id) && isUnderWay(each.check.status)).length;
  return sources.courier.prepareDigest(message, { file, needs, ended, way }, organisation);
}
