import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import { type CheckFile, inStoredOrder } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { type Change, startChange } from '#shared/domain/decisions/change.ts';
import { isAboutCheck, type Message } from '#shared/domain/messages/message.ts';
import type { ChangeResult, CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import type { Told } from '#shared/domain/retention/told.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { isKeyGone, type LinkKeys } from '../access/link-secrets.ts';
import { finishing } from '../idempotency-store.ts';
import { checkFromItem, isGoing } from '../items/check-item.ts';
import { eventFromItem } from '../items/event-item.ts';
import { messageFromItem } from '../items/message-item.ts';
import { promiseFromItem, promiseToItem } from '../items/promise-item.ts';
import { refereeFromItem } from '../items/referee-item.ts';
import { reportLinkFromItem } from '../items/report-link-item.ts';
import { readerFromItem } from '../items/report-reader-item.ts';
import { goneFromItem } from '../items/tombstone-item.ts';
import { checkPk, fileRange, keys, sortKeysBetween } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Expression, Item, Table, Write } from '../table.ts';
import { createAnswerItems } from './answer-items.ts';
import { besideMark } from './beside-mark.ts';
import { lifeOf } from './check-conditions.ts';

/** Nothing is stored, or a longer promise, or the same one at an earlier time. */
const unlessPromisedLess = ({ months, at }: Told): Expression => ({
  text: 'attribute_not_exists(pk) OR #months > :months OR (#months = :months AND #at < :at)',
  names: { '#months': 'months', '#at': 'at' },
  values: { ':months': months, ':at': at },
});

/** Rarely used parts are read by code that is loaded on demand. */
async function signalsAndMarks(items: readonly Item[]): Promise<Pick<CheckFile, 'signals' | 'marks'>> {
  const of = (kind: string): Item | undefined => items.find((item) => item['kind'] === kind);
  const [signals, marks] = [of('signals'), of('marks')];
  if (signals === undefined && marks === undefined) return { signals: [], marks: null };
  const { marksFromItem, signalsFromItem } = await import('../items/signals-item.ts');
  return {
    signals: signals === undefined ? [] : signalsFromItem(signals),
    marks: marks === undefined ? null : marksFromItem(marks),
  };
}

const withReaders = (link: ReportLink, readers: readonly ReturnType<typeof readerFromItem>[]): ReportLink => {
  const own = readers.filter(({ linkId }) => linkId === link.id).map(({ linkId: _, ...reader }) => reader);
  return own.length === 0 ? link : { ...link, readers: own };
};

export async function fileFromItems(checkItem: Item, items: readonly Item[]): Promise<CheckFile> {
  const referees: Referee[] = [];
  const messages: Message[] = [];
  const reportLinks: ReportLink[] = [];
  const told: Told[] = [];
  const readers = items.filter((item) => item['kind'] === 'report_reader').map(readerFromItem);
  for (const item of items) {
    if (item['kind'] === 'referee') referees.push(refereeFromItem(item));
    if (item['kind'] === 'message') messages.push(...[messageFromItem(item)].filter(isAboutCheck));
    if (item['kind'] === 'report_link') reportLinks.push(withReaders(reportLinkFromItem(item), readers));
    if (item['kind'] === 'promise') told.push(promiseFromItem(item));
  }
  const seen = await signalsAndMarks(items);
  return inStoredOrder({ check: checkFromItem(checkItem), referees, messages, reportLinks, told, ...seen });
}

/**
 * Checks in the table, one by one. `linkKeys` make the links of new persons; the table gets only their hashes.
 */
export function createCheckFiles(
  table: Table,
  linkKeys: LinkKeys,
): Omit<CheckStore, 'list' | 'recordOpening' | 'recordFetch'> {
  const itemsUnder = (checkId: string, from: string, to: string): Promise<readonly Item[]> =>
    readAll(table, { key: sortKeysBetween(checkPk(checkId), from, to) });

  /**
   * A decision is written under the condition that the check's version is unchanged. So the items that were read in
   * parallel are used if they match the check's mark of them; otherwise they are read again, after the check.
   */
  const read = async (checkId: string): Promise<CheckFile | null> => {
    const besideIt = () => itemsUnder(checkId, fileRange.from, fileRange.to);
    const [checkItem, items] = await Promise.all([table.get(keys.check(checkId)), besideIt()]);
    if (checkItem === null || isGoing(checkItem)) return null;
    const file = await fileFromItems(checkItem, items);
    return checkItem['beside'] === besideMark(file) ? file : fileFromItems(checkItem, await besideIt());
  };

  const written = createAnswerItems(table);

  /** The file as it stands then, unless the write is refused. */
  const write = async (
    before: CheckFile | null,
    decided: Change,
    by: AuditActor | null = null,
    besides: readonly Write[] = [],
  ): Promise<CheckFile | 'refused'> => {
    // Most requests only read.
    const { writeCheck } = await import('./write-check.ts');
    return writeCheck({ table, linkKeys, endedBy: written.endedBy }, before, decided, by, besides);
  };

  /** If a check's links have stopped working, new ones are made before anybody is sent one. */
  const load = async (checkId: string): Promise<CheckFile | null> => {
    const file = await read(checkId);
    if (file === null || !isKeyGone(linkKeys, file.check.linkKeyVersion)) return file;
    await write(file, startChange(file.check, file.check.updatedAt));
    return read(checkId);
  };

  const change: CheckStore['change'] = async (wanted, decide, by) => {
    const checkId = typeof wanted === 'string' ? wanted : wanted.check.id;
    let known = typeof wanted === 'string' ? null : wanted;
    const result = await retryOnConflict(async (): Promise<ChangeResult | 'conflict'> => {
      const file = known ?? (await load(checkId));
      known = null;
      if (file === null) return { outcome: 'not_found' };
      const decision = decide(file);
      if (decision.outcome === 'unchanged') return { outcome: 'unchanged', file };
      if (decision.outcome === 'refused') return { ...decision, file };
      const after = await write(file, decision.change, by);
      return after === 'refused' ? 'conflict' : { outcome: 'changed', file: after };
    });
    return result === 'conflict' ? { outcome: 'conflict' } : result;
  };

  return {
    load,
    change,
    async create(created, by, end) {
      const besides = end === undefined ? [] : [finishing(end)];
      if ((await write(null, created, by, besides)) !== 'refused') return 'created';
      if ((await table.get(keys.check(created.check.id))) !== null) return 'exists';
      throw new Error('A new check was refused and is not there');
    },
    async findGone(checkId) {
      const item = await table.get(keys.check(checkId));
      return item === null || !isGoing(item) ? null : goneFromItem(item);
    },
    async refresh(checkId, lists = 'all') {
      const file = await load(checkId);
      if (file === null) return;
      const { listsOf, unlessNewer } = await import('../queue/summary-writes.ts');
      const condition = unlessNewer(file.check);
      const life = lifeOf(file.check);
      await Promise.all(listsOf(file, lists).map((item) => table.put({ ...item, ...life }, condition)));
    },
    loadDraft: written.loadDraft,
    loadSubmissions: written.loadSubmissions,
    loadSubmission: written.loadSubmission,
    async loadEvents(checkId) {
      return (await itemsUnder(checkId, 'EVT#', 'EVT#~')).map(eventFromItem);
    },
    async tell(check, told) {
      await table.put({ ...promiseToItem(check.id, told), ...lifeOf(check) }, unlessPromisedLess(told));
    },
  };
}
