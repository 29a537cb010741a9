import type { CheckFile } from '../check/check-file.ts';
import type { Message, MessageKind, MessagePlan } from '../messages/message.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { lostReason } from './lost-reason.ts';

/** What goes out by itself next. `by` referee: it is the day that they have chosen. */
export type PlannedMessage = MessagePlan & Readonly<{ kind: MessageKind; recipient: string }>;

/** The messages of a check that wait for their time and would go if nothing happened meanwhile, earliest first. */
export function plannedMessages(file: CheckFile, organisation: Organisation): readonly PlannedMessage[] {
  const goes = (message: Message, at: string): boolean => lostReason(message, { file, organisation, now: at }) === null;
  return file.messages
    .flatMap((message) => {
      const { state, plan, dueAt, kind, recipient, instead } = message;
      if (instead !== undefined || state !== 'waiting' || plan === undefined || dueAt === null || !goes(message, dueAt))
        return [];
      return [{ at: dueAt, by: plan.by, kind, recipient }];
    })
    .toSorted((one, other) => one.at.localeCompare(other.at));
}
