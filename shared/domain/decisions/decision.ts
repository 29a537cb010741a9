import type { CallSlot } from '../call/call-slots.ts';
import { type Channel, mediaFor } from '../check/channel.ts';
import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import type { CheckEvent } from '../check/event.ts';
import type { Referee } from '../check/referee.ts';
import type { NewId } from '../ids.ts';
import type { Language } from '../language.ts';
import { type MessageKind, messageId, type NewMessage, type Recipient } from '../messages/message.ts';
import type { Draft, Submission } from '../questionnaire/answer.ts';
import type { ReportLink } from '../report/report-link.ts';

/** What a decision may know of the world. `now` is RFC 3339 in UTC. */
export type DecisionContext = Readonly<{ now: string; newId: NewId }>;

/** All that one decision writes, in one transaction. Lists hold only what is new or changed. */
export type Change = Readonly<{
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
}>;

/** Why a decision was refused. */
export type RefusalCode =
  | 'referee_unknown'
  | 'wrong_state'
  | 'closed'
  | 'has_started'
  | 'too_many_referees'
  | 'too_many_links'
  | 'address_of_candidate'
  | 'address_taken'
  | 'nothing_to_send'
  | 'language_not_offered'
  | 'unreachable_by_channel'
  | 'edited_meanwhile'
  | 'channel_missing'
  | 'no_answers'
  | 'link_unknown'
  | 'wrong_time';

/** A change to make; or nothing to do, since it is so already; or a refusal with its reason. */
export type Decision =
  | Readonly<{ outcome: 'change'; change: Change }>
  | Readonly<{ outcome: 'unchanged' }>
  | Readonly<{ outcome: 'refused'; code: RefusalCode; refereeId: string | null }>;

export const unchanged: Decision = { outcome: 'unchanged' };

export const refuse = (code: RefusalCode, refereeId: string | null = null): Decision => ({
  outcome: 'refused',
  code,
  refereeId,
});

export type EventOf = Omit<CheckEvent, 'number' | 'at'>;

/** Begins a change: numbers its events, notes the time. */
export function startChange(check: Check, events: readonly EventOf[], now: string): Change {
  return {
    check: { ...check, eventCount: check.eventCount + events.length, updatedAt: now },
    referees: [],
    messages: [],
    events: events.map((event, index) => ({ ...event, number: check.eventCount + index + 1, at: now })),
    reportLinks: [],
    submission: null,
    draft: null,
    endedDraftOf: null,
    endedAnswersOf: null,
    takenSlots: [],
    freedSlots: [],
  };
}

type MessageWanted = Readonly<{
  kind: MessageKind;
  recipient: Recipient;
  channel: Channel;
  contact: Readonly<{ email: string | null; phone: string | null }>;
  language: Language;
  /** Number of the event that is its cause. */
  cause: number;
}>;

/** One message for each medium by which the channel reaches the contact. */
export const messagesFor = (wanted: MessageWanted): readonly NewMessage[] =>
  mediaFor(wanted.channel, wanted.contact).map((medium) => ({
    id: messageId(wanted.cause, wanted.recipient, medium),
    kind: wanted.kind,
    recipient: wanted.recipient,
    medium,
    language: wanted.language,
    dueAt: null,
  }));

export const findReferee = (file: CheckFile, refereeId: string): Referee | null =>
  file.referees.find((referee) => referee.id === refereeId) ?? null;

/** The referees as they are after these have changed. */
export const withReferees = (before: readonly Referee[], changed: readonly Referee[]): readonly Referee[] => [
  ...before.map((referee) => changed.find((each) => each.id === referee.id) ?? referee),
  ...changed.filter((each) => before.every((referee) => referee.id !== each.id)),
];
