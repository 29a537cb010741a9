import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import { decideBulk } from '#shared/domain/bulk/decide-bulk.ts';
import type { Medium } from '#shared/domain/check/channel.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { RefusalCode } from '#shared/domain/decisions/refusals.ts';
import { mapInLots } from '#shared/domain/map-in-lots.ts';
import type { BulkWish } from '#shared/domain/ports/bulk-jobs.ts';
import type { Ports } from '../ports.ts';
import { actBy, type Visit } from '../visit.ts';

/** Who gets a message of what is about to happen, by which media. */
export type Told = Readonly<{ name: string; media: readonly Medium[] }>;

/** What would happen to one check, or why nothing does. */
export type BulkLine = Readonly<{ file: CheckFile }> &
  (
    | Readonly<{ happens: true; told: readonly Told[] }>
    | Readonly<{ happens: false; code: RefusalCode | 'unchanged'; refereeId: string | null }>
  );

function lineOf(wish: BulkWish, file: CheckFile, visit: Visit, newId: Ports['newId']): BulkLine {
  const decision = decideBulk(wish, file, actBy(visit, null), { now: visit.now, newId });
  if (decision.outcome === 'unchanged') return { file, happens: false, code: 'unchanged', refereeId: null };
  if (decision.outcome === 'refused') {
    return { file, happens: false, code: decision.code, refereeId: decision.refereeId };
  }
  const { messages, referees } = decision.change;
  const nameOf = (recipient: string): string | null => {
    if (recipient === 'candidate') return fullName(file.check.candidate);
    const found = [...referees, ...file.referees].find(({ id }) => id === recipient);
    return found === undefined ? null : fullName(found);
  };
  const byRecipient = Map.groupBy(
    messages.filter(({ plan }) => plan === undefined || plan.by !== 'rule'),
    ({ recipient }) => recipient,
  );
  const told = [...byRecipient].flatMap(([recipient, theirs]): readonly Told[] => {
    const name = nameOf(recipient);
    return name === null ? [] : [{ name, media: [...new Set(theirs.map(({ medium }) => medium))] }];
  });
  return { file, happens: true, told };
}

const width = 20;

/** What is done, and to which checks; `known`: those of them that a list has shown, as lists have them. */
export type Planned = Readonly<{ wish: BulkWish; ids: readonly string[]; known: readonly CheckFile[] }>;

/** What a wish would do to each of these checks that this visit may see, in their order. */
export async function planBulk(
  ports: Pick<Ports, 'checks' | 'newId'>,
  visit: Visit,
  { wish, ids, known }: Planned,
): Promise<readonly BulkLine[]> {
  const shown = new Map(known.map((file) => [file.check.id, file]));
  const find = async (id: string) => shown.get(id) ?? ports.checks.load(id);
  const files = await mapInLots(ids, width, find);
  return files.flatMap((file) =>
    file !== null && maySeeCheck(file, visit) ? [lineOf(wish, file, visit, ports.newId)] : [],
  );
}
