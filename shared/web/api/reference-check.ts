import * as z from 'zod/mini';
import { callStates } from '#shared/domain/call/call.ts';
import { channels } from '#shared/domain/check/channel.ts';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { languages } from '#shared/domain/language.ts';
import { questionnaireForms } from '#shared/domain/questionnaire/answer.ts';
import { holdReasons } from '#shared/domain/retention/hold.ts';
import { objectionGrounds } from '#shared/domain/retention/objection.ts';
import { signalCodes, signalStates } from '#shared/domain/signals/signal.ts';

const text = z.string();
const nullableText = z.nullable(text);
const time = z.iso.datetime();
const nullableTime = z.nullable(time);
const language = z.enum(languages);
const channel = z.enum(channels);
const count = z.int().check(z.minimum(0));

/**
 * `country_not_allowed`: no SMS was made beside the mail, since SMS do not go to the country of the number.
 * `notBefore`: when what is queued goes at the earliest, while it waits for an hour or for another day; else null.
 */
export const delivery = z.object({
  email: z.enum(['none', 'queued', 'sent', 'delivered', 'delayed', 'bounced', 'complained', 'suppressed']),
  sms: z.enum(['none', 'queued', 'sent', 'delivered', 'failed', 'refused', 'suppressed', 'country_not_allowed']),
  notBefore: nullableTime,
});

export const relation = z.object({
  type: z.enum(relationTypes),
  company: text,
  title: text,
  from: text,
  to: nullableText,
});

/** A call that the referee asked for. `at` is when it begins; `caller` who calls; `phone` the number that is called. */
export const call = z.object({
  status: z.enum(callStates),
  at: time,
  minutes: count,
  phone: text,
  caller: z.object({ name: text, email: text }),
  note: nullableText,
  confirmBy: nullableTime,
});

/** Who has objected, and what the employer has decided; `decideBy`: no answer by then is deletion. */
export const objection = z.object({
  at: time,
  decideBy: time,
  keptFor: z.nullable(z.enum(objectionGrounds)),
  decidedAt: nullableTime,
});

export const referee = z.object({
  id: text,
  firstName: text,
  lastName: text,
  email: nullableText,
  phone: nullableText,
  language,
  relation: z.nullable(relation),
  status: z.enum(refereeStatuses),
  form: z.nullable(z.enum(questionnaireForms)),
  channel: z.nullable(channel),
  invitedAt: nullableTime,
  openedAt: nullableTime,
  answeredAt: nullableTime,
  questions: z.nullable(z.object({ asked: z.number(), answered: z.number() })),
  markedPassages: z.number(),
  call: z.nullable(call),
  delivery,
  objection: z.nullable(objection),
});

export const project = z.object({ externalId: nullableText, title: nullableText, clientName: nullableText });

export const recruiter = z.object({ name: text, email: text, phone: nullableText, title: nullableText });

export const candidate = z.object({
  externalId: nullableText,
  firstName: text,
  lastName: text,
  email: nullableText,
  phone: nullableText,
  language,
  delivery,
});

export const settings = z.object({
  candidateChannel: channel,
  refereeChannel: channel,
  refereesRequested: count,
  questionTemplates: z.partialRecord(language, text),
  candidateLanguage: language,
  askRelation: z.boolean(),
  hideProjectTitle: z.boolean(),
  daysToSubmit: count,
  daysToAnswer: count,
  additionalText: nullableText,
});

export const counts = z.object({
  requested: count,
  added: count,
  answered: count,
  declined: count,
  withdrawn: count,
  remainingToSubmit: count,
  expected: count,
});

/**
 * What was seen of the check's people, as a sentence in the organisation's language with the usual reasons. `reply`: what
 * they say to it. It changes no status.
 */
export const integritySignal = z.object({
  id: text,
  code: z.enum(signalCodes),
  referees: z.array(text),
  aboutCandidate: z.boolean(),
  seenAt: time,
  state: z.enum(signalStates),
  text,
  reply: nullableText,
  resolution: z.nullable(z.object({ note: nullableText, by: nullableText, at: time })),
});

export const links = z.object({ checkPage: z.url(), symbol: z.url(), report: z.nullable(z.url()) });

/**
 * A check as the API shows it. `addressesAsked`: addresses and numbers at which referees were asked at the candidate's
 * wish, of the `addressesAllowed`. `expiresAt`: null before anybody is asked. `hold`: why the check is kept longer than
 * was told. `objection`: of the candidate, to all of it.
 */
export const referenceCheck = z.object({
  id: text,
  live: z.boolean(),
  status: z.enum(checkStatuses),
  project,
  recruiter,
  candidate,
  settings,
  counts,
  addressesAsked: count,
  addressesAllowed: count,
  referees: z.array(referee),
  integritySignals: z.array(integritySignal),
  links,
  createdAt: time,
  updatedAt: time,
  completedAt: nullableTime,
  expiresAt: nullableTime,
  hold: z.nullable(z.object({ reason: z.enum(holdReasons), until: time, note: nullableText, setAt: time })),
  objection: z.nullable(objection),
});

export const createdReferenceChecks = z.object({ referenceChecks: z.array(referenceCheck) });

/** `cursor` null: there are no more. A page may hold fewer than its limit and still have one. */
export const referenceCheckPage = z.object({ referenceChecks: z.array(referenceCheck), cursor: nullableText });

export type ReferenceCheckView = z.infer<typeof referenceCheck>;
export type SignalView = z.infer<typeof integritySignal>;
export type RefereeView = z.infer<typeof referee>;
export type DeliveryView = z.infer<typeof delivery>;
