import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type Change, type Decision, withReferees } from '#shared/domain/decisions/decision.ts';
import { type Message, type NewMessage, newInOutbox } from '#shared/domain/messages/message.ts';

const inOutbox = (change: Change, message: NewMessage): Message => ({
  ...message,
  checkId: change.check.id,
  organisationId: change.check.organisationId,
  ...newInOutbox(message, change.check.updatedAt),
});

/** The file as a store would show it after this change. */
export const applyChange = (before: CheckFile | null, change: Change): CheckFile => ({
  check: { ...change.check, version: (before?.check.version ?? 0) + 1 },
  referees: withReferees(before?.referees ?? [], change.referees),
  messages: [...(before?.messages ?? []), ...change.messages.map((message) => inOutbox(change, message))],
  reportLinks: [
    ...(before?.reportLinks ?? []).map((link) => change.reportLinks.find((each) => each.id === link.id) ?? link),
    ...change.reportLinks.filter((link) => !before?.reportLinks.some((each) => each.id === link.id)),
  ],
});

/** The change of a decision that must be one; throws what it was instead. */
export function changeOf(decision: Decision): Change {
  if (decision.outcome === 'change') return decision.change;
  throw new Error(decision.outcome === 'refused' ? `Refused: ${decision.code}` : 'Unchanged');
}

export const decided = (before: CheckFile, decision: Decision): CheckFile => applyChange(before, changeOf(decision));
