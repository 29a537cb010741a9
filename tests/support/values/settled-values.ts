import fc from 'fast-check';
import type { CallTimes } from '#shared/domain/call/call-times.ts';
import { media } from '#shared/domain/check/channel.ts';
import type { connectionKinds } from '#shared/domain/check/check-source.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { type Connection, talentechForms, talentechResults } from '#shared/domain/connections/connection.ts';
import {
  codeMessageKinds,
  type Message,
  mailFates,
  messageKinds,
  messageStates,
  type OutboxMessage,
  planners,
} from '#shared/domain/messages/message.ts';
import { noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import { type CheckDefaults, type Organisation, reminderHours } from '#shared/domain/organisation/organisation.ts';
import { credentialPurposes, type NewCredential } from '#shared/domain/ports/connection-store.ts';
import { type LinkTarget, linkPurposes } from '#shared/domain/ports/link-store.ts';
import type { Session, SignIn } from '#shared/domain/ports/session-store.ts';
import type { KeptPreset } from '#shared/domain/presets/preset.ts';
import { type Delivery, deliveryStates, endpointKinds } from '#shared/domain/push/delivery.ts';
import { toldTypes } from '#shared/domain/push/told-event.ts';
import { disabledReasons, type Webhook } from '#shared/domain/push/webhook.ts';
import { signalCodes } from '#shared/domain/signals/signal.ts';
import {
  type Question,
  type QuestionTemplate,
  type QuestionType,
  scaleMaxima,
} from '#shared/domain/templates/question-template.ts';
import {
  type Always,
  byLanguage,
  channel,
  count,
  id,
  language,
  listOf,
  mixed,
  orNull,
  person,
  type Sometimes,
  text,
  textsByName,
  time,
  yesOrNo,
} from './stored-values.ts';

const texts = byLanguage(text);

const defaults = {
  candidateChannel: channel,
  refereeChannel: channel,
  refereesRequested: count,
  questionTemplates: byLanguage(id),
  candidateLanguage: orNull(language),
  askRelation: yesOrNo,
  hideProjectTitle: yesOrNo,
  daysToSubmit: count,
  daysToAnswer: count,
  additionalText: orNull(text),
} satisfies Always<CheckDefaults>;

export const someDefaults: fc.Arbitrary<Partial<CheckDefaults>> = fc.record(defaults, { requiredKeys: [] });

const callTimes: fc.Arbitrary<CallTimes> = fc.record({
  windows: listOf(fc.record({ weekday: count, from: text, to: text })),
  slotMinutes: count,
  noticeHours: count,
  daysAhead: count,
});

const hours = fc.constantFrom(...reminderHours);

export const organisation: fc.Arbitrary<Organisation> = fc.record({
  id,
  name: text,
  version: count,
  language,
  timeZone: text,
  country: orNull(text),
  offsetChanges: listOf(fc.record({ from: time, minutes: count })),
  defaults: fc.record(defaults),
  sender: fc.record({ name: text, address: orNull(text), replyTo: orNull(text) }),
  branding: fc.record({
    colours: orNull(fc.record({ brand: text, ink: text, edge: text, edgeDark: text, press: text })),
    logo: orNull(text),
  }),
  reminders: fc.record({ enabled: yesOrNo, candidateHours: hours, refereeHours: hours }),
  recruiterNotices: yesOrNo,
  notices: fc.constantFrom(...noticeWays),
  fallbackChannel: yesOrNo,
  retentionMonths: count,
  relationshipTypes: fc.subarray([...relationTypes]),
  disclosureText: orNull(text),
  additionalTexts: texts,
  administrators: listOf(person),
  callTimes,
  callHandlers: listOf(person),
  smsSenderId: orNull(text),
  smsCountries: listOf(text),
  smsDailyCap: count,
  mailDailyCap: count,
  knownNetworks: listOf(text),
  signalsOff: fc.subarray([...signalCodes]),
  templateApproval: fc.constantFrom('none' as const, 'second' as const),
});

export const preset: fc.Arbitrary<KeptPreset> = fc.record({
  id,
  name: text,
  version: count,
  settings: someDefaults,
  createdAt: orNull(time),
  updatedAt: orNull(time),
  removed: yesOrNo,
});

const asked = {
  id,
  required: yesOrNo,
  competency: text,
  text: texts,
  help: orNull(texts),
  showIf: orNull(fc.record({ question: id, is: listOf(text) })),
};
const options = listOf(fc.record({ id, text: texts }));
const plain = <Type extends QuestionType>(type: Type) => fc.record({ ...asked, type: fc.constant(type) });

const questionByType = {
  scale: fc.record({
    ...asked,
    type: fc.constant('scale'),
    max: fc.constantFrom(...scaleMaxima),
    labels: fc.record({ low: texts, high: texts }),
  }),
  single: fc.record({ ...asked, type: fc.constant('single'), options }),
  multiple: fc.record({ ...asked, type: fc.constant('multiple'), options }),
  yes_no: plain('yes_no'),
  short_text: plain('short_text'),
  long_text: plain('long_text'),
  date_range: plain('date_range'),
  rehire: plain('rehire'),
} satisfies Record<QuestionType, fc.Arbitrary<Question>>;

/** With a question of every type. */
export const template: fc.Arbitrary<QuestionTemplate> = fc.record({
  id,
  version: count,
  name: texts,
  languages: listOf(language),
  competencies: fc.dictionary(id, texts, { maxKeys: 3 }),
  minutes: count,
  questions: fc.tuple(...Object.values<fc.Arbitrary<Question>>(questionByType)),
});

const inOutbox = {
  id,
  recipient: text,
  medium: fc.constantFrom(...media),
  language,
  dueAt: orNull(time),
  checkId: id,
  organisationId: id,
  state: fc.constantFrom(...messageStates),
  createdAt: time,
  attempts: count,
  claim: orNull(text),
  sentAt: orNull(time),
  providerId: orNull(text),
  fate: orNull(fc.constantFrom(...mailFates)),
  reason: orNull(text),
} satisfies Omit<Always<Message>, 'kind'>;
const planned = fc.record(
  {
    plan: fc.record({ at: time, by: fc.constantFrom(...planners) }),
    about: id,
    instead: fc.constantFrom(...media),
    pausedAt: time,
  } satisfies Sometimes<Message>,
  { requiredKeys: [] },
);

export const message: fc.Arbitrary<OutboxMessage> = fc.oneof(
  mixed(fc.record({ ...inOutbox, kind: fc.constantFrom(...messageKinds) }), planned),
  mixed(fc.record({ ...inOutbox, kind: fc.constantFrom(...codeMessageKinds) }), planned),
);

const connected = {
  id,
  organisationId: id,
  live: yesOrNo,
  name: text,
  version: count,
  active: yesOrNo,
  secrets: textsByName,
  grant: orNull(fc.record({ id, generation: count, grantedAt: time, grantedBy: person })),
  createdAt: time,
  updatedAt: time,
};
const hosts = fc.record({ hosts: listOf(text) });
const hostsAndRecruiter = fc.oneof(hosts, fc.record({ hosts: listOf(text), recruiter: person }));

const connectionByKind = {
  talentech: fc.record({
    ...connected,
    kind: fc.constant('talentech'),
    settings: fc.record({
      forms: fc.constantFrom(...talentechForms),
      asksCandidateLanguage: yesOrNo,
      results: fc.constantFrom(...talentechResults),
    }),
  }),
  greenhouse: fc.record({ ...connected, kind: fc.constant('greenhouse'), settings: hostsAndRecruiter }),
  refapp: fc.record({ ...connected, kind: fc.constant('refapp'), settings: hosts }),
  ashby: fc.record({ ...connected, kind: fc.constant('ashby'), settings: hostsAndRecruiter }),
  workable: fc.record({ ...connected, kind: fc.constant('workable'), settings: hostsAndRecruiter }),
  teamtailor: fc.record({ ...connected, kind: fc.constant('teamtailor'), settings: fc.constant({}) }),
} satisfies Record<(typeof connectionKinds)[number], fc.Arbitrary<Connection>>;

export const connection: fc.Arbitrary<Connection> = fc.oneof(
  ...Object.values<fc.Arbitrary<Connection>>(connectionByKind),
);

export const credential: fc.Arbitrary<NewCredential> = fc.record({
  secret: id,
  purpose: fc.constantFrom(...credentialPurposes),
  organisationId: id,
  connectionId: id,
  details: textsByName,
  expiresAt: orNull(time),
});

export const link: fc.Arbitrary<LinkTarget> = fc.record({
  purpose: fc.constantFrom(...linkPurposes),
  organisationId: id,
  checkId: id,
  person: id,
  generation: count,
  keyVersion: fc.constantFrom('1', '2'),
});

export const webhook: fc.Arbitrary<Webhook> = fc.record({
  id,
  organisationId: id,
  live: yesOrNo,
  version: count,
  url: text,
  description: orNull(text),
  eventTypes: orNull(listOf(text)),
  disabled: orNull(fc.constantFrom(...disabledReasons)),
  secrets: listOf(fc.record({ id, sealed: text, until: orNull(time) })),
  createdAt: time,
  updatedAt: time,
});

export const delivery: fc.Arbitrary<Delivery> = fc.record({
  checkId: id,
  organisationId: id,
  live: yesOrNo,
  endpointId: id,
  endpointKind: fc.constantFrom(...endpointKinds),
  number: count,
  type: fc.constantFrom(...toldTypes),
  state: fc.constantFrom(...deliveryStates),
  createdAt: time,
  since: time,
  attempts: count,
  tries: listOf(fc.record({ at: time, status: orNull(count), reason: orNull(text), milliseconds: count })),
  dueAt: orNull(time),
  endedAt: orNull(time),
  reason: orNull(text),
});

export const signIn: fc.Arbitrary<SignIn> = mixed(
  fc.record({
    organisationId: id,
    live: yesOrNo,
    checkId: orNull(id),
    email: text,
    name: text,
  } satisfies Always<SignIn>),
  fc.record(
    {
      goOnTo: text,
      askedBy: fc.constant('talentech' as const),
      byKey: fc.constant(true as const),
    } satisfies Sometimes<SignIn>,
    { requiredKeys: [] },
  ),
);

export const session: fc.Arbitrary<Session> = mixed(
  fc.record({
    organisationId: id,
    live: yesOrNo,
    email: text,
    name: text,
    formToken: text,
    startedAt: time,
    expiresAt: time,
  } satisfies Always<Session>),
  fc.record(
    {
      seenAt: time,
      byKey: fc.constant(true as const),
      device: fc.record({ browser: orNull(text), system: orNull(text) }),
    } satisfies Sometimes<Session>,
    { requiredKeys: [] },
  ),
);
