import type { DeclineReason, RefereeSource } from '#shared/domain/check/referee.ts';
import type { RelationType } from '#shared/domain/check/relation.ts';
import type { AnswerError } from '#shared/domain/questionnaire/answer-error.ts';
import type { RelationPart } from '#shared/domain/questionnaire/read-relation.ts';

/** The candidate's first name, and the recruiter's. */
type Name = Readonly<{ name: string }>;
type Asker = Readonly<{ asker: string }>;
/** Full names. */
type Candidate = Readonly<{ candidate: string }>;
type Recruiter = Readonly<{ recruiter: string }>;
type Minutes = Readonly<{ minutes: number }>;
type Months = Readonly<{ months: number }>;
type Count = Readonly<{ count: number }>;

/** A sentence around something that is set in bold or is a link. */
type Around = Readonly<{ before: string; after: string }>;
type Way<Given> = Readonly<{ title: string; text: (of: Given) => string }>;
type Page<Given> = Readonly<{ title: string; text: (of: Given) => string }>;

export type ContactKind = 'email' | 'phone' | 'both';

/** What the referee's pages say. Pages say "we", the employer. */
export type RefereeTexts = Readonly<{
  pageTitle: (of: Candidate) => string;

  start: Readonly<{
    heading: (of: Candidate) => string;
    /** `referee` the first name, `fullName` all of it: who is addressed formally is not called by the first alone. */
    greeting: (of: Readonly<{ referee: string; fullName: string }>) => string;
    /** Around the post that the candidate applies for. */
    leadAroundPost: (of: Name & Recruiter & Readonly<{ source: RefereeSource }>) => Around;
    /** When the post is hidden. */
    lead: (of: Name & Recruiter & Readonly<{ source: RefereeSource }>) => string;
    whoAsks: string;
    time: string;
    /** Before the number of questions, which is a link. */
    aboutMinutes: (of: Minutes) => string;
    questions: (of: Count) => string;
    noLaterThan: (of: Readonly<{ day: string }>) => string;
    whoReads: string;
    readers: (of: Name & Asker) => string;
    howLong: string;
    keptFor: (of: Months) => string;
    answerNow: string;
    goOn: (of: Readonly<{ part: number; parts: number }>) => string;
    goOnToReview: string;
    otherWays: string;
    factsOnly: Way<Minutes>;
    allQuestions: Way<Minutes>;
    decline: Way<object>;
    switching: string;
    readAll: (of: Count) => string;
    scale: (of: Readonly<{ max: number }>) => string;
    followUp: string;
    whence: string;
    whenceText: (
      of: Name & Recruiter & Readonly<{ source: RefereeSource; contact: ContactKind; day: string }>,
    ) => string;
    allRights: string;
    talkTo: (of: Asker) => string;
    genuine: string;
    callUs: (of: Asker & Readonly<{ switchboard: string | null; phone: string | null }>) => string;
    neverAsked: string;
  }>;

  facts: Readonly<{ heading: string; text: (of: Asker & Minutes) => string; questions: string; button: string }>;

  decline: Readonly<{
    heading: (of: Candidate) => string;
    consequence: (of: Name & Asker) => string;
    why: string;
    whySeen: (of: Asker) => string;
    reasons: Readonly<Record<DeclineReason, string | ((of: Name) => string)>>;
    button: string;
    keep: string;
    done: Page<Asker>;
    changedMind: (of: Asker) => string;
  }>;

  relation: Readonly<{
    heading: (of: Name) => string;
    lead: string;
    type: (of: Name) => string;
    types: (of: Name) => Readonly<Record<RelationType, string>>;
    company: string;
    title: (of: Name) => string;
    from: string;
    to: string;
    toHint: string;
    period: (of: Readonly<{ from: string; to: string }>) => string;
    since: (of: Readonly<{ from: string }>) => string;
    periodLabel: string;
    missing: (of: Name & Readonly<{ field: RelationPart }>) => string;
  }>;

  question: Readonly<{
    part: (of: Readonly<{ part: number; parts: number }>) => string;
    about: (of: Candidate & Minutes) => string;
    number: (of: Readonly<{ number: number; total: number }>) => string;
    leaveOut: string;
    leaveOutBriefly: string;
    comment: string;
    yes: string;
    no: string;
    withConditions: string;
    from: string;
    to: string;
    save: string;
    saveChange: string;
    later: string;
    backToPart: (of: Readonly<{ part: number }>) => string;
    backToStart: string;
    backToReview: string;
    saved: (of: Readonly<{ clock: string }>) => string;
    keptHere: string;
    aboutCandidate: (of: Candidate) => string;
    side: string;
    applying: (of: Readonly<{ post: string }>) => string;
    readBy: (of: Recruiter) => string;
    changeLater: (of: Asker) => string;
    ways: Way<object>;
    error: (of: Readonly<{ number: number; error: AnswerError }>) => string;
    savedElsewhere: string;
    noAnswer: string;
  }>;

  review: Readonly<{
    lastStep: string;
    nothingSent: (of: Candidate) => string;
    heading: string;
    headingSent: string;
    sentAsRead: (of: Asker) => string;
    notOpen: string;
    missing: (of: Count) => string;
    optional: string;
    required: string;
    add: string;
    theQuestion: (of: Readonly<{ number: number }>) => string;
    anAnswerTo: (of: Readonly<{ number: number }>) => string;
    theRelation: string;
    points: (of: Readonly<{ value: number; max: number }>) => string;
    context: (of: Asker) => string;
    contextHint: (of: Name) => string;
    contextTooLong: (of: Readonly<{ max: number; excess: number }>) => string;
    send: (of: Recruiter) => string;
    sendChanges: (of: Recruiter) => string;
    wait: string;
    afterwards: string;
    afterwardsList: (of: Name & Asker) => readonly string[];
    changedMeanwhile: Page<object>;
  }>;

  thanks: Readonly<{
    title: (of: Candidate) => string;
    heading: (of: Readonly<{ referee: string }>) => string;
    lead: (of: Recruiter & Readonly<{ when: string }>) => string;
    corrected: (of: Readonly<{ when: string }>) => string;
    /** What somebody else wrote down during a call. */
    confirmed: (of: Readonly<{ when: string }>) => string;
    yourPage: string;
    unsent: Way<Asker>;
    read: Way<Asker>;
    readOnly: Way<object>;
    copy: Way<object>;
    withdraw: Way<Asker>;
    /** In the place of what follows, once the check is closed. */
    withdrawClosed: string;
    closed: (of: Asker) => string;
    whoHasRead: string;
    lastAt: (of: Readonly<{ when: string; count: number }>) => string;
    someone: string;
    nobodyYet: string;
    yourData: string;
    questions: string;
  }>;

  withdraw: Readonly<{
    heading: (of: Candidate) => string;
    consequence: (of: Asker) => string;
    button: string;
    keep: string;
    /** In the place of what was done, when it was after the check had closed. */
    objected: string;
    done: Page<Asker>;
  }>;

  ended: Readonly<{
    closed: Page<Asker>;
    cancelled: Page<Name>;
    expired: Page<object>;
    stopped: Page<object>;
    write: (of: Asker) => string;
  }>;

  copy: Readonly<{
    fileName: string;
    givenBy: string;
    givenTo: string;
    sentAt: string;
    context: string;
  }>;
}>;
