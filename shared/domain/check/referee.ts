import type { Call } from '../call/call.ts';
import type { Language } from '../language.ts';
import type { AnswerCount, QuestionnaireForm } from '../questionnaire/answer.ts';
import type { Objection } from '../retention/objection.ts';
import type { Channel } from './channel.ts';
import type { Relation } from './relation.ts';

export const refereeStatuses = [
  'added',
  'invited',
  'opened',
  'answering',
  'call_booked',
  'awaiting_confirmation',
  'answered',
  'declined',
  'withdrawn',
  'unreachable',
  'replaced',
  'removed',
] as const;

export type RefereeStatus = (typeof refereeStatuses)[number];

/** Who gave the referee's contact data. */
export const refereeSources = ['candidate', 'recruiter', 'ats'] as const;

export type RefereeSource = (typeof refereeSources)[number];

/** Why a referee declines, when they say why. */
export const declineReasons = ['no_time', 'knows_too_little', 'not_allowed', 'too_close', 'other'] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** The person who gives the reference. Times are RFC 3339 in UTC. */
export type Referee = Readonly<{
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  language: Language;
  /** As the candidate tells it; the referee's own account is in the answers. */
  relation: Relation | null;
  source: RefereeSource;
  status: RefereeStatus;
  form: QuestionnaireForm | null;
  /** How this referee was last asked; null before that. */
  channel: Channel | null;
  /** Raised to make earlier links stop. */
  linkGeneration: number;
  addedAt: string;
  invitedAt: string | null;
  openedAt: string | null;
  answeredAt: string | null;
  /** The last day to answer, from the invitation. */
  answerBy: string | null;
  /** Number of the latest submitted version of the answers; 0 before the first. */
  answersVersion: number;
  /** Null unless they declined and said why. */
  declineReason: DeclineReason | null;
  /** The call that they asked for, also one that is over or off. */
  call?: Call;
  /** How often the candidate has corrected an address at which they had been asked; absent: never. */
  corrections?: number;
  /** How often they have booked, suggested or called off a call; absent: never. */
  callChanges?: number;
  /** How many passages of their answers are marked; absent: none. */
  markedPassages?: number;
  /** Of the answers that they have sent; absent before that, and of answers from before it was counted. */
  count?: AnswerCount;
  /** When the candidate reminded them, which may be done once. */
  remindedByCandidateAt?: string;
  /** They asked for no more reminders. */
  remindersStopped?: true;
  /** They have taken back what could not be withdrawn any more; until it is decided, the answers are kept and shown to nobody. */
  objection?: Objection;
  /** When they were removed or replaced. */
  goneAt?: string;
  /** When their contact data were deleted, long after the end: they had not answered. */
  forgottenAt?: string;
  /** When all about them was deleted at their wish. */
  erasedAt?: string;
}>;

/** What a form or a request says of a referee. The id is drawn with the form, so that a second post is the same referee. */
export type RefereeDetails = Pick<
  Referee,
  'id' | 'firstName' | 'lastName' | 'email' | 'phone' | 'language' | 'relation'
>;

export const newReferee = (details: RefereeDetails, source: RefereeSource, now: string): Referee => ({
  ...details,
  source,
  status: 'added',
  form: null,
  channel: null,
  linkGeneration: 1,
  addedAt: now,
  invitedAt: null,
  openedAt: null,
  answeredAt: null,
  answerBy: null,
  answersVersion: 0,
  declineReason: null,
});

const statusesOutOfCount: readonly RefereeStatus[] = ['removed', 'replaced', 'declined', 'withdrawn', 'unreachable'];
const statusesAnswered: readonly RefereeStatus[] = ['answered', 'awaiting_confirmation'];
const statusesNotStarted: readonly RefereeStatus[] = ['added', 'invited', 'opened', 'unreachable'];
const statusesGone: readonly RefereeStatus[] = ['removed', 'replaced'];

/** Counted in `added`. */
export const isCounted = (referee: Referee): boolean => !statusesOutOfCount.includes(referee.status);
export const hasAnswered = (referee: Referee): boolean => statusesAnswered.includes(referee.status);
/** May still be corrected or replaced by the candidate. */
export const hasNotStarted = (referee: Referee): boolean => statusesNotStarted.includes(referee.status);
const statusesOutForGood: readonly RefereeStatus[] = ['declined', 'withdrawn', 'unreachable'];

/** Named, and will not answer: another is needed instead. */
export const isOutForGood = (referee: Referee): boolean => statusesOutForGood.includes(referee.status);
/** No longer part of the check; shown to nobody but in the timeline. */
export const isGone = (referee: Referee): boolean => statusesGone.includes(referee.status);
/** Their answer is awaited: a request to them has a reason. */
export const isAwaited = (referee: Referee): boolean => isCounted(referee) && !hasAnswered(referee);

/** The same with what is kept beside a referee of the answers that they have sent; null: of none. */
export function withAnswers(
  { markedPassages: _, count: __, ...referee }: Referee,
  sent: Readonly<{ passages?: readonly unknown[]; count?: AnswerCount }> | null,
): Referee {
  const marked = sent?.passages?.length ?? 0;
  return {
    ...referee,
    ...(marked === 0 ? {} : { markedPassages: marked }),
    ...(sent?.count === undefined ? {} : { count: sent.count }),
  };
}

export const fullName = (person: Readonly<{ firstName: string; lastName: string }>): string =>
  `${person.firstName} ${person.lastName}`.trim();
