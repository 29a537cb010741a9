import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import { entriesOfChange } from '#shared/domain/audit/entries-of-change.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo, type Change } from '#shared/domain/decisions/change.ts';
import { endSuperseded } from '#shared/domain/messages/superseding.ts';
import type { LinkTarget } from '#shared/domain/ports/link-store.ts';
import { keyVersionFor, type LinkKeys, noLinkKeys } from '../access/link-secrets.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { allReportsStale } from '../deletion/stale-reports.ts';
import { draftToItems, submissionToItems } from '../items/answers-item.ts';
import { callSlotToItem, freedSlotToItem, ifFreeFor } from '../items/call-slot-item.ts';
import { candidateIdItems } from '../items/candidate-id-item.ts';
import { checkToItem } from '../items/check-item.ts';
import { eventToItem } from '../items/event-item.ts';
import { linkToItem } from '../items/link-item.ts';
import { endedMessageToItem, newMessageToItem } from '../items/message-item.ts';
import { refereeToItem } from '../items/referee-item.ts';
import { reportLinkToItem } from '../items/report-link-item.ts';
import { marksToItem, signalsToItem } from '../items/signals-to-item.ts';
import { keys } from '../keys.ts';
import { queueWrites } from '../queue/summary-writes.ts';
import { viewersOf } from '../queue/viewer-hashes.ts';
import { changedPersonKeys } from '../subjects/person-keys.ts';
import type { Expression, KeptItem, Write } from '../table.ts';
import type { EndedAnswers } from './answer-items.ts';
import { besideMark } from './beside-mark.ts';
import { ifUnchanged, lifeOf } from './check-conditions.ts';
import type { ChangeWrites } from './write-change.ts';

type Linked = Readonly<{ id: string; linkGeneration: number }>;

/**
 * Links that this change makes: of new persons, of persons whose earlier link shall stop, and of new report links; of
 * all of them when the key is gone that they were made with.
 */
function newLinks(before: CheckFile | null, change: Change, after: CheckFile): readonly LinkTarget[] {
  const { check } = after;
  const known = before?.check.linkKeyVersion === check.linkKeyVersion ? before : null;
  const target = (purpose: LinkTarget['purpose'], person: string, generation: number): LinkTarget => ({
    purpose,
    organisationId: check.organisationId,
    checkId: check.id,
    person,
    generation,
    keyVersion: check.linkKeyVersion,
  });
  const isNew = ({ id, linkGeneration }: Linked): boolean =>
    linkGeneration >
    ([...(known?.referees ?? []), ...(known?.reportLinks ?? [])].find((each) => each.id === id)?.linkGeneration ?? 0);
  const others = (before?.reportLinks ?? []).filter(
    ({ id, revokedAt }) => revokedAt === null && change.reportLinks.every((link) => link.id !== id),
  );
  return [
    ...(check.candidate.linkGeneration > (known?.check.candidate.linkGeneration ?? 0)
      ? [target('candidate', 'candidate', check.candidate.linkGeneration)]
      : []),
    ...after.referees.filter(isNew).map((referee) => target('referee', referee.id, referee.linkGeneration)),
    ...[...change.reportLinks, ...others].filter(isNew).map((link) => target('report', link.id, link.linkGeneration)),
  ];
}

const unlessThere: Expression = { text: 'attribute_not_exists(pk)' };

/** No sender has it, and it has not gone. */
const ifNotClaimed: Expression = {
  text: '#state = :waiting OR #state = :ready',
  names: { '#state': 'state' },
  values: { ':waiting': 'waiting', ':ready': 'ready' },
};

const ifVersion = (version: number): Expression => ({
  text: '#version = :before',
  names: { '#version': 'version' },
  values: { ':before': version },
});

/** The file as it stands once the change is written. Its links stay with the key that made them, as long as that is there. */
export function fileAfter(before: CheckFile | null, change: Change, linkKeys: LinkKeys): CheckFile {
  const after = applyTo(before, change);
  if (linkKeys === noLinkKeys) return after;
  const linkKeyVersion = keyVersionFor(linkKeys, before?.check.linkKeyVersion);
  return { ...after, check: { ...after.check, linkKeyVersion, viewers: viewersOf(after, linkKeys) } };
}

/**
 * All writes of a change, from the file before it to the one after it (see fileAfter). The check's own is refused when the
 * check is there already, or another version. What the change deletes of drafts and answers is named by its keys. `by`:
 * see CheckStore.
 */
export function checkWrites(
  { before, after }: Readonly<{ before: CheckFile | null; after: CheckFile }>,
  change: Change,
  by: AuditActor | null,
  linkKeys: LinkKeys,
  { ended, superseded, draftParts }: EndedAnswers,
): ChangeWrites {
  const { check, referees } = after;
  const life = lifeOf(check);
  const put = (item: KeptItem, condition?: Expression): Write => ({
    put: { ...item, ...life },
    ...(condition && { condition }),
  });
  const putAll = ([first, ...others]: readonly [KeptItem, ...KeptItem[]], condition: Expression): readonly Write[] => [
    put(first, condition),
    ...others.map((item) => put(item)),
  ];
  const owner = { checkId: check.id, organisationId: check.organisationId };
  const { draft, submission } = change;
  const draftWrites = (): readonly Write[] => {
    if (draft === null) return [];
    const items = draftToItems(check.id, draft);
    const shrunk = draftParts.filter(({ sk }) => items.every((item) => item.sk !== sk));
    return [...putAll(items, ifDraftVersion(draft.version - 1)), ...shrunk.map((remove) => ({ remove }))];
  };
  const people = changedPersonKeys(before, after, linkKeys);
  const queue = queueWrites(before, after);
  return {
    together: [
      put(
        { ...checkToItem(check, referees), beside: besideMark(after) },
        before === null ? unlessThere : ifUnchanged(before.check),
      ),
      ...change.referees.map((referee) => put(refereeToItem(check.id, referee, check.hold?.until))),
      ...change.messages.map((message) => put(newMessageToItem(message, owner, check.updatedAt), unlessThere)),
      ...endSuperseded(before?.messages ?? [], change.messages).map((message) =>
        put(endedMessageToItem(message), ifNotClaimed),
      ),
      ...change.events.map((event) => put(eventToItem(check, referees, event), unlessThere)),
      ...change.reportLinks.map((link) => put(reportLinkToItem(check.id, link))),
      ...(submission === null ? [] : putAll(submissionToItems(check.id, submission), unlessThere)),
      ...draftWrites(),
      ...signalWrites(change, put),
      ...queue.together.map((item) => put(item)),
      ...change.takenSlots.map((slot) => put(callSlotToItem(slot), ifFreeFor(slot))),
      ...(isTakenBack(change) ? [put(allReportsStale(check, check.updatedAt))] : []),
      ...auditWrites(entriesOfChange(change, by), `${check.id}#${check.eventCount}`),
    ],
    ahead: [
      ...newLinks(before, change, after).map((target) => put(linkToItem(linkKeys, target))),
      ...(before === null ? candidateIdItems(check) : []).map((item) => put(item)),
      ...people.begun.map((item) => put(item)),
      ...queue.ahead.map((item) => put(item)),
      ...ended.map((remove) => ({ remove })),
    ],
    behind: [
      ...change.freedSlots.map((slot) => put(freedSlotToItem(slot, check.updatedAt))),
      ...people.ended.map((item) => ({ put: item })),
      ...queue.behind.map((item) => ({ put: item })),
      ...superseded.map((remove) => ({ remove })),
    ],
  };
}

/** Where nothing is left of them, the item goes. */
const signalWrites = ({ check: { id }, signals, marks }: Change, put: (item: KeptItem) => Write): readonly Write[] => [
  ...(signals === null ? [] : [signals.length === 0 ? { remove: keys.signals(id) } : put(signalsToItem(id, signals))]),
  ...(marks === null ? [] : [marks.list.length === 0 ? { remove: keys.marks(id) } : put(marksToItem(id, marks))]),
];

/** Answers that may stand in a stored report stand no more, or otherwise. */
const isTakenBack = ({ endedAnswersOf, submission, events }: Change): boolean =>
  endedAnswersOf !== null ||
  (submission !== null && submission.version > 1) ||
  events.some(({ type }) => type === 'referee.objected' || type === 'candidate.objected');

const ifDraftVersion = (version: number): Expression => (version === 0 ? unlessThere : ifVersion(version));
