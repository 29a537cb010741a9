import type { Medium } from '#shared/domain/check/channel.ts';
import type { PlainPage } from '../../common/texts.ts';
import type { AnswerCounts } from '../../symbol-texts.ts';

/** The words of a recruiter page's head. */
export type DeskWords = Readonly<{
  nav: Readonly<Record<'label' | 'checks' | 'templates' | 'data' | 'settings', string>>;
  signOut: string;
  signOutEverywhere: string;
  /** Leads to the list of one's own sessions. */
  ownSessions: string;
  /** Said where only the checks of test keys are seen. */
  testMode: string;
}>;

type Persons = Readonly<{ persons: number }>;
type When = Readonly<{ when: string }>;
type Day = Readonly<{ day: string }>;

/** A recruiter's way in and out. */
type SignInTexts = Readonly<{
  title: string;
  lead: (of: Readonly<{ organisation: string }>) => string;
  email: string;
  emailHint: string;
  emailError: string;
  send: string;
  sent: Readonly<{ title: string; lead: (of: Readonly<{ email: string }>) => string; more: string }>;
  use: Readonly<{
    title: string;
    lead: (of: Readonly<{ name: string; organisation: string }>) => string;
    button: string;
  }>;
  linkOver: PlainPage;
  sessionOver: PlainPage;
  signedOut: PlainPage;
  again: string;
}>;

/** The page with the sessions that somebody has. */
type OwnSessionTexts = Readonly<{
  title: string;
  lead: string;
  tableLabel: string;
  columns: Readonly<Record<'device' | 'since' | 'seen' | 'action', string>>;
  device: (of: Readonly<{ browser: string | null; system: string | null }>) => string;
  thisOne: string;
  byKey: string;
  end: string;
  ended: string;
}>;

type AboutCall = When & Readonly<{ referee: string; caller: string }>;

/** What has happened that only the recruiter can go on from. */
type NeedTexts = Readonly<{
  expired: (of: Readonly<{ answered: number; expected: number }>) => string;
  nothingSent: string;
  toSend: (of: Persons) => string;
  candidateUnreachable: (of: Readonly<{ firstName: string }>) => string;
  refereeUnreachable: (of: Readonly<{ names: string; count: number }>) => string;
  lastDaySoon: (of: Day & Persons) => string;
  endsByItself: (of: Day) => string;
  objection: (of: Day & Readonly<{ name: string }>) => string;
  nobodyMissing: string;
  callProposed: (of: AboutCall) => string;
  callSoon: (of: AboutCall) => string;
  callToWrite: (of: AboutCall) => string;
  callerUnreachable: (of: AboutCall) => string;
}>;

type OverviewTexts = Readonly<{
  title: string;
  start: string;
  find: string;
  findLabel: string;
  show: string;
  tabs: Readonly<Record<'all' | 'needs' | 'way' | 'complete' | 'ended', string>>;
  columns: Readonly<
    Record<
      | 'symbol'
      | 'candidate'
      | 'happened'
      | 'since'
      | 'answers'
      | 'waiting'
      | 'byItself'
      | 'lastDay'
      | 'completed'
      | 'link'
      | 'action'
      | 'status',
      string
    >
  >;
  needs: NeedTexts;
  acts: Readonly<
    Record<
      'start' | 'send' | 'expired' | 'correct' | Medium | 'prolong' | 'open' | 'report' | 'decide' | 'call',
      string
    >
  >;
  nothingToDo: string;
  answers: (of: AnswerCounts) => string;
  /** Of a check that has ended. */
  none: string;
  noneYet: string;
  concludedEarly: (of: AnswerCounts) => string;
  toName: (of: Readonly<{ firstName: string }> & Persons) => string;
  nobody: string;
  since: (of: Day) => string;
  reminder: (of: When) => string;
  call: (of: When) => string;
  /** One that waits for its time. */
  message: (of: When & Readonly<{ medium: Medium }>) => string;
  nothingByItself: string;
  linkUntil: (of: Day & Readonly<{ openings: number }>) => string;
  linkOver: string;
  untitled: string;
  empty: string;
  emptyHint: string;
  newer: string;
  older: string;
  pages: string;
  project: (of: Readonly<{ title: string }>) => string;
  allProjects: string;
  found: (of: Readonly<{ count: number }>) => string;
  foundMore: (of: Readonly<{ count: number }>) => string;
  /** Not all were looked through. */
  foundNoneYet: string;
  showAll: string;
}>;

export type DeskTexts = DeskWords &
  Readonly<{
    signIn: SignInTexts;
    sessions: OwnSessionTexts;
    otherSite: PlainPage;
    /** The pages about what is kept of people. */
    dataTabs: Readonly<Record<'people' | 'deletions' | 'audit', string>>;
    administratorsOnly: PlainPage;
    noSettings: PlainPage;
    notFound: PlainPage;
    backToChecks: string;
    /** Between the last two of several names. */
    and: string;
    overview: OverviewTexts;
  }>;
