import type { Medium } from '#shared/domain/check/channel.ts';
import type { Actor } from '#shared/domain/check/event.ts';
import type { keptReasons } from '#shared/domain/subjects/erasure.ts';
import type { SubjectRole } from '#shared/domain/subjects/people-of.ts';

type Day = Readonly<{ day: string }>;

/** A copy of all that is kept of somebody, as a page. It says the same to them and to whoever hands it out. */
export type CopyTexts = Readonly<{
  made: (of: Readonly<{ when: string }>) => string;
  roles: Readonly<Record<SubjectRole, string>>;
  untitled: string;
  facts: Readonly<
    Record<
      | 'name'
      | 'email'
      | 'phone'
      | 'language'
      | 'externalId'
      | 'check'
      | 'project'
      | 'recruiter'
      | 'started'
      | 'state'
      | 'deleted'
      | 'kept'
      | 'relation'
      | 'call',
      string
    >
  >;
  running: string;
  ended: string;
  deletedAfterEnd: string;
  /** Why something stays. */
  kept: Readonly<Record<(typeof keptReasons)[number], string>>;
  keptUntil: (of: Day & Readonly<{ why: string }>) => string;
  called: (of: Readonly<{ when: string; minutes: number; phone: string; caller: string }>) => string;
  referees: string;
  refereeStates: Readonly<Record<'open' | 'answered' | 'declined' | 'withdrawn', string>>;
  answers: Readonly<{
    heading: string;
    by: (of: Day & Readonly<{ name: string }>) => string;
    own: (of: Day) => string;
    draft: (of: Day) => string;
    aReferee: string;
    /** While the check runs. */
    withheld: string;
    figure: (of: Readonly<{ value: number; most: number }>) => string;
    note: string;
    context: string;
  }>;
  /** By recruiters, of the person; they are not in the copy. */
  notes: (of: Readonly<{ count: number }>) => string;
  messages: string;
  media: Readonly<Record<Medium, string>>;
  notSent: string;
  events: string;
  actors: Readonly<Record<Actor, string>>;
  links: Readonly<{
    heading: string;
    opened: (of: Readonly<{ count: number; last: string | null }>) => string;
    until: (of: Day) => string;
  }>;
  told: Readonly<{ heading: string; line: (of: Day & Readonly<{ months: number }>) => string }>;
  leads: (of: Readonly<{ count: number }>) => string;
  administrator: string;
  takesCalls: string;
  nothing: string;
}>;
