import fc from 'fast-check';
import { auditActs } from '#shared/domain/audit/audit-acts.ts';
import { type AuditActor, type AuditEntry, auditActorKinds } from '#shared/domain/audit/audit-entry.ts';
import type { Call } from '#shared/domain/call/call.ts';
import { callStates } from '#shared/domain/call/call.ts';
import type { CallSlot } from '#shared/domain/call/call-slots.ts';
import { channels } from '#shared/domain/check/channel.ts';
import type { Check, Recruiter } from '#shared/domain/check/check.ts';
import { type CheckSource, connectionKinds } from '#shared/domain/check/check-source.ts';
import { actors, type CheckEvent, eventTypes } from '#shared/domain/check/event.ts';
import { leftOutReasons } from '#shared/domain/check/left-out.ts';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { declineReasons, type Referee, refereeSources, refereeStatuses } from '#shared/domain/check/referee.ts';
import { type Relation, relationTypes } from '#shared/domain/check/relation.ts';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { languages } from '#shared/domain/language.ts';
import {
  type Answer,
  answerModes,
  cannotJudge,
  type Draft,
  questionnaireForms,
  rehireValues,
  type Submission,
  yesNoValues,
} from '#shared/domain/questionnaire/answer.ts';
import { type Passage, passagePlaces } from '#shared/domain/questionnaire/passage.ts';
import { linkAccess, type ReportLink } from '#shared/domain/report/report-link.ts';
import { holdReasons } from '#shared/domain/retention/hold.ts';
import { type Objection, objectionGrounds } from '#shared/domain/retention/objection.ts';
import type { Told } from '#shared/domain/retention/told.ts';

type IsOptional<Type, Name extends keyof Type> = Partial<Pick<Type, Name>> extends Pick<Type, Name> ? true : false;

/** How to draw each property that is always there. */
export type Always<Type> = {
  [Name in keyof Type as IsOptional<Type, Name> extends true ? never : Name]: fc.Arbitrary<Type[Name]>;
};
/** How to draw each that may be absent. One that the domain gains does not compile until it is drawn too. */
export type Sometimes<Type> = {
  [Name in keyof Type as IsOptional<Type, Name> extends true ? Name : never]-?: fc.Arbitrary<Required<Type>[Name]>;
};

/** Draws objects of two parts: what is always there, and what may be absent. */
export const mixed = <One extends object, Other extends object>(
  always: fc.Arbitrary<One>,
  sometimes: fc.Arbitrary<Other>,
) => fc.tuple(always, sometimes).map(([one, other]) => ({ ...one, ...other }));

export const text = fc.string({ maxLength: 8 });
export const id = fc.stringMatching(/^[a-z0-9]{4}$/);
export const count = fc.nat({ max: 99 });
export const yesOrNo = fc.boolean();
export const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
export const listOf = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
export const textsByName = fc.dictionary(id, text, { maxKeys: 3 });
export const language = fc.constantFrom(...languages);
export const byLanguage = <T>(of: fc.Arbitrary<T>) =>
  fc.record({ sv: of, en: of, nb: of, da: of, fi: of, de: of }, { requiredKeys: [] });
export const channel = fc.constantFrom(...channels);
export const person: fc.Arbitrary<Recruiter> = fc.record({ name: text, email: text });

const source: fc.Arbitrary<CheckSource> = fc.record({
  kind: fc.constantFrom(...connectionKinds),
  connectionId: id,
  externalKey: text,
  details: textsByName,
});

const relation: fc.Arbitrary<Relation> = fc.record({
  type: fc.constantFrom(...relationTypes),
  company: text,
  title: text,
  from: text,
  to: orNull(text),
});

const objection: fc.Arbitrary<Objection> = fc.record({
  at: time,
  decideBy: time,
  keptFor: orNull(fc.constantFrom(...objectionGrounds)),
  decidedAt: orNull(time),
});

export const check: fc.Arbitrary<Check> = mixed(
  fc.record({
    id,
    organisationId: id,
    live: yesOrNo,
    status: fc.constantFrom(...checkStatuses),
    version: count,
    eventCount: count,
    project: fc.record({ externalId: orNull(text), title: orNull(text), clientName: orNull(text) }),
    recruiter: person,
    candidate: fc.record({
      externalId: orNull(text),
      firstName: text,
      lastName: text,
      email: orNull(text),
      phone: orNull(text),
      language,
      linkGeneration: count,
    }),
    settings: fc.record({
      candidateChannel: channel,
      refereeChannel: channel,
      refereesRequested: count,
      questionTemplates: byLanguage(fc.record({ id, version: count })),
      candidateLanguage: language,
      askRelation: yesOrNo,
      hideProjectTitle: yesOrNo,
      daysToSubmit: count,
      daysToAnswer: count,
      additionalText: orNull(text),
    }),
    createdAt: time,
    updatedAt: time,
    candidateAskedAt: orNull(time),
    submitBy: time,
    submittedAt: orNull(time),
    completedAt: orNull(time),
    concludedAt: orNull(time),
  } satisfies Always<Check>),
  fc.record(
    {
      team: listOf(person),
      source,
      leftOut: listOf(fc.record({ place: count, name: text, reason: fc.constantFrom(...leftOutReasons) })),
      linkKeyVersion: text,
      viewers: listOf(text),
      endedAt: time,
      earlierEnds: listOf(time),
      idle: fc.record({ since: time, toldAt: orNull(time) }),
      objection,
      hold: fc.record({ reason: fc.constantFrom(...holdReasons), until: time, note: orNull(text), setAt: time }),
      addressesAsked: count,
      addressesAllowed: count,
      setAsideAt: time,
    } satisfies Sometimes<Check>,
    { requiredKeys: [] },
  ),
);

const call: fc.Arbitrary<Call> = fc.record({
  state: fc.constantFrom(...callStates),
  at: time,
  minutes: count,
  phone: text,
  handler: person,
  zone: orNull(fc.record({ name: text, minutes: fc.integer({ min: -720, max: 840 }) })),
  note: orNull(text),
  sequence: orNull(count),
  changedAt: time,
  confirmBy: orNull(time),
});

export const referee: fc.Arbitrary<Referee> = mixed(
  fc.record({
    id,
    firstName: text,
    lastName: text,
    email: orNull(text),
    phone: orNull(text),
    language,
    relation: orNull(relation),
    source: fc.constantFrom(...refereeSources),
    status: fc.constantFrom(...refereeStatuses),
    form: orNull(fc.constantFrom(...questionnaireForms)),
    channel: orNull(channel),
    linkGeneration: count,
    addedAt: time,
    invitedAt: orNull(time),
    openedAt: orNull(time),
    answeredAt: orNull(time),
    answerBy: orNull(time),
    answersVersion: count,
    declineReason: orNull(fc.constantFrom(...declineReasons)),
  } satisfies Always<Referee>),
  fc.record(
    {
      call,
      corrections: count,
      callChanges: count,
      markedPassages: count,
      count: fc.record({ asked: count, answered: count }),
      remindedByCandidateAt: time,
      remindersStopped: fc.constant(true),
      objection,
      goneAt: time,
      forgottenAt: time,
      erasedAt: time,
    } satisfies Sometimes<Referee>,
    { requiredKeys: [] },
  ),
);

const answerByType = {
  scale: fc.record({ type: fc.constant('scale'), value: fc.oneof(count, fc.constant(cannotJudge)) }),
  single: fc.record({ type: fc.constant('single'), option: text }),
  multiple: fc.record({ type: fc.constant('multiple'), options: listOf(text) }),
  yes_no: fc.record({ type: fc.constant('yes_no'), value: fc.constantFrom(...yesNoValues), comment: text }),
  text: fc.record({ type: fc.constant('text'), text }),
  date_range: fc.record({ type: fc.constant('date_range'), from: text, to: orNull(text) }),
  rehire: fc.record({ type: fc.constant('rehire'), value: fc.constantFrom(...rehireValues), comment: text }),
} satisfies Record<Answer['type'], fc.Arbitrary<Answer>>;

const answers = fc.dictionary(id, fc.oneof(...Object.values<fc.Arbitrary<Answer>>(answerByType)), { maxKeys: 9 });

const written = {
  refereeId: id,
  version: count,
  form: fc.constantFrom(...questionnaireForms),
  language,
  relation: orNull(relation),
  answers,
};

const answerCount = fc.record({ asked: count, answered: count });

const passage: fc.Arbitrary<Passage> = mixed(
  fc.record({
    place: fc.constantFrom(...passagePlaces),
    question: orNull(id),
    grounds: fc.array(fc.constantFrom(...grounds)),
    start: count,
    end: count,
    reason: orNull(text),
  } satisfies Always<Passage>),
  fc.record({ hidden: fc.record({ at: time, by: orNull(text) }) } satisfies Sometimes<Passage>, { requiredKeys: [] }),
);

export const draft: fc.Arbitrary<Draft> = mixed(
  fc.record({ ...written, savedAt: time } satisfies Always<Draft>),
  fc.record(
    {
      typedRelation: textsByName,
      notes: textsByName,
      context: orNull(text),
      passages: fc.array(passage),
    } satisfies Sometimes<Draft>,
    { requiredKeys: [] },
  ),
);

export const submission: fc.Arbitrary<Submission> = mixed(
  fc.record({
    ...written,
    mode: fc.constantFrom(...answerModes),
    templateId: id,
    templateVersion: count,
    context: orNull(text),
    submittedAt: time,
  } satisfies Always<Submission>),
  fc.record({ notes: textsByName, passages: fc.array(passage), count: answerCount } satisfies Sometimes<Submission>, {
    requiredKeys: [],
  }),
);

export const event: fc.Arbitrary<CheckEvent> = mixed(
  fc.record({
    number: count,
    type: fc.constantFrom(...eventTypes),
    at: time,
    actor: fc.constantFrom(...actors),
    refereeId: orNull(id),
  } satisfies Always<CheckEvent>),
  fc.record(
    {
      by: text,
      throughAts: fc.constant(true as const),
      note: text,
      linkId: id,
      signalIds: fc.array(id),
    } satisfies Sometimes<CheckEvent>,
    { requiredKeys: [] },
  ),
);

export const reportLink: fc.Arbitrary<ReportLink> = mixed(
  fc.record({
    id,
    name: orNull(text),
    createdAt: time,
    expiresAt: time,
    revokedAt: orNull(time),
    linkGeneration: count,
    openings: count,
    lastOpenedAt: orNull(time),
  } satisfies Always<ReportLink>),
  fc.record(
    {
      email: text,
      access: fc.constantFrom(...linkAccess),
      domain: text,
      role: text,
      firstOpenedAt: time,
      withoutSignals: fc.constant(true as const),
      fetches: count,
      lastFetchedAt: time,
      toldAt: time,
      // They stand in items of their own.
    } satisfies Omit<Sometimes<ReportLink>, 'readers'>,
    { requiredKeys: [] },
  ),
);

export const told: fc.Arbitrary<Told> = fc.record({ person: id, months: count, at: time });

export const auditEntry: fc.Arbitrary<AuditEntry> = fc.record({
  organisationId: id,
  live: yesOrNo,
  at: time,
  actor: mixed(
    fc.record({
      kind: fc.constantFrom(...auditActorKinds),
      id: orNull(id),
      name: orNull(text),
    } satisfies Always<AuditActor>),
    fc.record({ throughAts: fc.constant(true as const) } satisfies Sometimes<AuditActor>, { requiredKeys: [] }),
  ),
  act: fc.constantFrom(...auditActs),
  checkId: orNull(id),
  about: orNull(text),
  count,
} satisfies Always<AuditEntry>);

export const callSlot: fc.Arbitrary<CallSlot> = fc.record({
  organisationId: id,
  live: yesOrNo,
  handler: text,
  at: time,
  checkId: id,
  refereeId: id,
});
