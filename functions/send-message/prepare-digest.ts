import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { isUnsent, type Message } from '#shared/domain/messages/message.ts';
import { isDigested } from '#shared/domain/messages/notices.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Courier, PreparedMessage } from '#shared/domain/ports/courier.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import type { Circumstances } from '#shared/domain/reminders/lost-reason.ts';
import { addDays } from '#shared/domain/time.ts';

export type DigestSources = Readonly<{ checks: Pick<CheckStore, 'list'>; courier: Courier }>;

const pageSize = 100;
/** Checks of the organisation that are looked through for those of one recruiter. */
const mostReads = 1_000;

/** The recruiter's own checks, newest first. */
async function checksOf(
  { checks }: DigestSources,
  { file, organisation }: Circumstances,
): Promise<readonly CheckFile[]> {
  const { email } = file.check.recruiter;
  const filter = { status: null, projectExternalId: null, candidateExternalId: null } as const;
  const picking = {
    isWanted: ({ check }: CheckFile) => sameAddress(check.recruiter.email, email),
    mostReads: pageSize,
  };
  const found: CheckFile[] = [];
  let cursor: string | null = null;
  for (let read = 0; read < mostReads; read += pageSize) {
    const page = await checks.list({ id: organisation.id, live: true }, filter, { limit: pageSize, cursor, picking });
    if (page === 'cursor_invalid') return found;
    found.push(...page.files);
    cursor = page.cursor;
    if (cursor === null) return found;
  }
  return found;
}

/** It has waited for this morning, or was taken into this very mail. */
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
  const files = found.some(({ check }) => check.id === file.check.id) ? found : [file, ...found];
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
