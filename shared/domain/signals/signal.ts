import type { Month, RelationType } from '../check/relation.ts';
import { fingerprintOf } from '../questionnaire/fingerprint.ts';

/** What may be seen of the people of a check. */
export const signalCodes = [
  'same_network',
  'same_browser',
  'same_phone',
  'same_email',
  'free_mail',
  'fast',
  'same_text',
  'relation_differs',
] as const;

export type SignalCode = (typeof signalCodes)[number];

/** In what two accounts of one relation contradict each other. */
export const relationSides = ['period', 'role'] as const;

export type RelationSide = (typeof relationSides)[number];

export type AccountOfRelation = Readonly<{ type: RelationType; from: Month; to: Month | null }>;

/** What was seen, with the facts that its sentence says. While they are the same, it is the same thing that was seen. */
export type Seen = Readonly<
  | { code: 'same_network' | 'same_browser' | 'same_phone' | 'same_email' }
  | { code: 'free_mail'; provider: string }
  | { code: 'fast'; questions: number; seconds: number; readingSeconds: number }
  | { code: 'same_text'; questions: readonly string[] }
  | {
      code: 'relation_differs';
      sides: readonly RelationSide[];
      candidate: AccountOfRelation;
      referee: AccountOfRelation;
    }
>;

/** Somebody's side of it, in their own words. `person`: `candidate`, or the id of a referee. */
export type SignalReply = Readonly<{ person: string; text: string; at: string }>;

/** How the recruiter closed it. `by` is null for whoever did it over the API. */
export type SignalResolution = Readonly<{ note: string | null; by: string | null; at: string }>;

/** A sentence about what was seen, never a judgement. Times are RFC 3339. */
export type Signal = Readonly<{
  id: string;
  /** Whom it is about: `candidate` first, then ids of referees. */
  people: readonly string[];
  seen: Seen;
  seenAt: string;
  replies: readonly SignalReply[];
  resolution: SignalResolution | null;
}>;

/** Something seen, before it is known whether it has been before. */
export type Found = Pick<Signal, 'people' | 'seen'>;

const handlings = ['open', 'explained', 'resolved'] as const;

export type SignalState = (typeof handlings)[number];

export const signalStates: readonly SignalState[] = handlings;

export function stateOfSignal({ replies, resolution }: Pick<Signal, 'replies' | 'resolution'>): SignalState {
  if (resolution !== null) return 'resolved';
  return replies.length > 0 ? 'explained' : 'open';
}

/** The candidate first, then referees, so that two people are the same two in whatever order. */
export const inOrder = (people: readonly string[]): readonly string[] =>
  people.toSorted((one, other) =>
    one === other ? 0 : one === 'candidate' || (other !== 'candidate' && one < other) ? -1 : 1,
  );

/** The same for the same check, code and people, so that a repeat is no other signal. */
export const signalIdOf = (checkId: string, code: SignalCode, people: readonly string[]): string =>
  `sig_${fingerprintOf([checkId, code, inOrder(people)])}`;

export const isAbout = ({ people }: Pick<Signal, 'people'>, person: string): boolean => people.includes(person);
