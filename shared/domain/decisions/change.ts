import type { CallSlot } from '../call/call-slots.ts';
import { type Channel, type Medium, mediaFor } from '../check/channel.ts';
import type { Check } from '../check/check.ts';
import { type CheckFile, inStoredOrder } from '../check/check-file.ts';
import type { CheckEvent } from '../check/event.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import type { Referee } from '../check/referee.ts';
import type { Language } from '../language.ts';
import {
  type MessageKind,
  type MessagePlan,
  messageId,
  type NewMessage,
  newInOutbox,
  type Recipient,
} from '../messages/message.ts';
import { endSuperseded } from '../messages/superseding.ts';
import type { Draft, Submission } from '../questionnaire/answer.ts';
import type { ReportLink } from '../report/report-link.ts';
import { idleOf } from '../retention/idle.ts';
import type { Marks } from '../signals/marks.ts';
import type { Observed } from '../signals/observed.ts';
import type { Signal } from '../signals/signal.ts';

/** All that one decision writes, in one transaction. Lists hold only what is new or changed. */
export type Change = Readonly<{
  /** As it will stand, but for its version. `updatedAt` is the time of the change. */
  check: Check;
  referees: readonly Referee[];
  messages: readonly NewMessage[];
  events: readonly CheckEvent[];
  reportLinks: readonly ReportLink[];
  submission: Submission | null;
  /** Saved with the change; its version is one more than the stored one's. */
  draft: Draft | null;
  /** The draft that this change makes needless. */
  endedDraftOf: string | null;
  /** The referee whose answers are deleted, with how many versions of them there are. */
  endedAnswersOf: Readonly<{ refereeId: string; versions: number }> | null;
  /** Somebody's time that a call takes: the change is refused when another referee has it. */
  takenSlots: readonly CallSlot[];
  freedSlots: readonly CallSlot[];
  /** What it shows of its people, from which follows what is raised. */
  observed: Observed | null;
  /** All of them as they will stand; null: as before. */
  signals: readonly Signal[] | null;
  /** All of them as they will stand, none where the list is empty; null: as before. */
  marks: Marks | null;
}>;

/** What happened, before it has its number and its time. */
export type EventOf = Omit<CheckEvent, 'number' | 'at'>;

/** A message that is still without a cause: one for each medium by which the channel reaches the contact. */
export type MessageWanted = Readonly<{
  kind: MessageKind;
  recipient: Recipient;
  channel: Channel;
  contact: Readonly<{ email: string | null; phone: string | null }>;
  language: Language;
  /** Absent: at once. */
  plan?: MessagePlan;
  about?: string;
  /** The medium by which the same has not arrived. */
  instead?: Medium;
}>;

/** Begins a change to this check that somebody's act is; nothing has happened yet. */
export const startChange = ({ idle: _, ...check }: Check, now: string): Change => ({
  check: { ...check, updatedAt: now },
  referees: [],
  messages: [],
  events: [],
  reportLinks: [],
  submission: null,
  draft: null,
  endedDraftOf: null,
  endedAnswersOf: null,
  takenSlots: [],
  freedSlots: [],
  observed: null,
  signals: null,
  marks: null,
});

/** Begins a change that is nobody's act: times that count from the last act of a check stay as they are. */
export function startByItself(check: Check, now: string): Change {
  const change = startChange(check, now);
  return isUnderWay(check.status) ? { ...change, check: { ...change.check, idle: idleOf(check) } } : change;
}

/** Adds what happened under the next number. It is the cause of the messages that are added after it. */
export function addEvent(change: Change, event: EventOf): Change {
  const { check, events } = change;
  const number = check.eventCount + 1;
  return {
    ...change,
    check: { ...check, eventCount: number },
    events: [...events, { ...event, number, at: check.updatedAt }],
  };
}

/** Those of before with the changed ones in their places, and what is new after them. */
const merge = <Each extends Readonly<{ id: string }>>(
  before: readonly Each[],
  changed: readonly Each[],
): readonly Each[] => [
  ...before.map((one) => changed.find(({ id }) => id === one.id) ?? one),
  ...changed.filter(({ id }) => before.every((one) => one.id !== id)),
];

/** Adds referees, or puts them in the place of what the change already holds of them. */
export const putReferees = (change: Change, ...referees: readonly Referee[]): Change => ({
  ...change,
  referees: merge(change.referees, referees),
});

/** Adds report links, or puts them in the place of what the change already holds of them. */
export const putReportLinks = (change: Change, ...reportLinks: readonly ReportLink[]): Change => ({
  ...change,
  reportLinks: merge(change.reportLinks, reportLinks),
});

/** A choice of time is no event: the version of the check, last in the id, tells it from an earlier one. */
const idOf = ({ eventCount, version }: Check, { recipient, plan }: MessageWanted, medium: NewMessage['medium']) =>
  `${messageId(eventCount, recipient, medium)}${plan === undefined ? '' : `_s${String(version).padStart(6, '0')}`}`;

/** Adds messages that the latest event has caused. */
export const addMessages = (change: Change, ...wanted: readonly MessageWanted[]): Change => ({
  ...change,
  messages: [
    ...change.messages,
    ...wanted.flatMap((each) => {
      const { channel, contact, ...message } = each;
      return mediaFor(channel, contact, change.check.settings.smsCountries).map((medium) => ({
        ...message,
        id: idOf(change.check, each, medium),
        medium,
        dueAt: message.plan?.at ?? null,
      }));
    }),
  ],
});

/** What two changes make together, the second one decided on the file as the first one leaves it. */
export const joinChanges = (first: Change, second: Change): Change => ({
  check: second.check,
  referees: merge(first.referees, second.referees),
  messages: [...first.messages, ...second.messages],
  events: [...first.events, ...second.events],
  reportLinks: merge(first.reportLinks, second.reportLinks),
  submission: second.submission ?? first.submission,
  draft: second.draft ?? first.draft,
  endedDraftOf: second.endedDraftOf ?? first.endedDraftOf,
  endedAnswersOf: second.endedAnswersOf ?? first.endedAnswersOf,
  takenSlots: [...first.takenSlots, ...second.takenSlots],
  freedSlots: [...first.freedSlots, ...second.freedSlots],
  observed: second.observed ?? first.observed,
  signals: second.signals ?? first.signals,
  marks: second.marks ?? first.marks,
});

/** The file as it stands once the change is written, as a store then reads it; null before: a new check. */
export function applyTo(before: CheckFile | null, change: Change): CheckFile {
  const { check, referees, messages, reportLinks } = change;
  const marks = change.marks ?? before?.marks ?? null;
  return inStoredOrder({
    check: { ...check, version: (before?.check.version ?? 0) + 1 },
    referees: merge(before?.referees ?? [], referees),
    messages: [
      ...merge(before?.messages ?? [], endSuperseded(before?.messages ?? [], messages)),
      ...messages.map((message) => ({
        ...message,
        checkId: check.id,
        organisationId: check.organisationId,
        ...newInOutbox(message, check.updatedAt),
      })),
    ],
    reportLinks: merge(before?.reportLinks ?? [], reportLinks),
    told: before?.told ?? [],
    signals: change.signals ?? before?.signals ?? [],
    marks: marks === null || marks.list.length === 0 ? null : marks,
  });
}
