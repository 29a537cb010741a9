import * as z from 'zod/mini';
import { actors, eventTypes } from '#shared/domain/check/event.ts';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { languages } from '#shared/domain/language.ts';
import { longestText } from '#shared/domain/limits.ts';
import { answerModes, questionnaireForms, rehireValues, yesNoValues } from '#shared/domain/questionnaire/answer.ts';
import { markedActs } from '#shared/domain/signals/marks.ts';
import { signalCodes } from '#shared/domain/signals/signal.ts';
import { erasureStates, keptReasons, stepStates } from '#shared/domain/subjects/erasure.ts';
import { subjectRoles } from '#shared/domain/subjects/people-of.ts';
import { call, recruiter, relation } from './reference-check.ts';
import { emailAddress, phoneNumber } from './reference-check-request.ts';
import { severalLinesOrNull } from './text-shapes.ts';

const text = z.string();
const nullableText = z.nullable(text);
const time = z.iso.datetime();
const nullableTime = z.nullable(time);
const count = z.int().check(z.minimum(0));

/** The body of `POST /v1/subjects/export`: an address, a number, or both. */
export const subjectInput = z.object({ email: emailAddress, phone: phoneNumber });

/** The body of `POST /v1/subjects/erasure`. */
export const erasureInput = z.object({
  email: emailAddress,
  phone: phoneNumber,
  note: severalLinesOrNull(longestText),
});

/** One thing that an answer says. */
export const said = z.discriminatedUnion('is', [
  z.object({ is: z.literal('figure'), value: z.number(), of: z.nullable(z.number()) }),
  z.object({ is: z.literal('option'), option: text, text }),
  z.object({ is: z.literal('value'), value: z.enum([...new Set([...rehireValues, ...yesNoValues])]) }),
  z.object({ is: z.literal('text'), text }),
  z.object({ is: z.literal('period'), from: text, to: nullableText }),
]);

/** What somebody has written. `withheld`: what it says is handed out once the check is completed or has ended. */
export const writing = z.object({
  referee: nullableText,
  at: time,
  sent: z.boolean(),
  withheld: z.boolean(),
  form: z.enum(questionnaireForms),
  mode: z.nullable(z.enum(answerModes)),
  language: z.enum(languages),
  relation: z.nullable(relation),
  context: nullableText,
  answers: z.array(z.object({ question: text, text: nullableText, says: z.array(said), note: nullableText })),
  /** What in it is marked as out of place in a reference: why it was let stand, and since when it is hidden. */
  passages: z.array(
    z.object({
      question: nullableText,
      grounds: z.array(z.enum(grounds)),
      reason: nullableText,
      hiddenAt: nullableTime,
    }),
  ),
});

/** The part of somebody in one check. */
export const subjectPart = z.object({
  referenceCheck: text,
  status: z.enum(checkStatuses),
  createdAt: time,
  role: z.enum(subjectRoles),
  matchedBy: z.array(z.enum(['email', 'phone'])),
  /** When it goes at the latest; null: the check has not ended. */
  deletedAt: nullableTime,
  kept: z.nullable(z.object({ reason: z.enum(keptReasons), until: nullableTime })),
  project: z.object({ externalId: nullableText, title: nullableText }),
  recruiter,
  person: z.object({
    externalId: nullableText,
    firstName: nullableText,
    lastName: nullableText,
    email: nullableText,
    phone: nullableText,
    language: z.nullable(z.enum(languages)),
  }),
  refereeStatus: z.nullable(z.enum(refereeStatuses)),
  relation: z.nullable(relation),
  call: z.nullable(call),
  referees: z.array(
    z.object({
      firstName: text,
      lastName: text,
      email: nullableText,
      phone: nullableText,
      relation: z.nullable(relation),
      status: z.enum(refereeStatuses),
      addedAt: time,
    }),
  ),
  writings: z.array(writing),
  events: z.array(z.object({ type: z.enum(eventTypes), at: time, actor: z.enum(actors) })),
  messages: z.array(z.object({ kind: text, medium: text, createdAt: time, sentAt: nullableTime, fate: nullableText })),
  reportLinks: z.array(
    z.object({
      name: nullableText,
      createdAt: time,
      expiresAt: time,
      openings: count,
      lastOpenedAt: nullableTime,
      fetches: count,
      lastFetchedAt: nullableTime,
    }),
  ),
  told: z.array(z.object({ months: count, at: time })),
  /** What was seen of them, and what they say to it; what others say is theirs. */
  integritySignals: z.array(
    z.object({ code: z.enum(signalCodes), seenAt: time, facts: z.record(text, z.unknown()), reply: nullableText }),
  ),
  /** When they named referees, began or sent, and whether a code of network and browser is kept with it. */
  marks: z.array(z.object({ act: z.enum(markedActs), at: time, network: z.boolean(), browser: z.boolean() })),
  /** How many notes recruiters have written of them; the employer goes through them before they are handed out. */
  notes: count,
});

/** All that is kept about somebody. */
export const subjectExport = z.object({
  exportedAt: time,
  matched: z.object({ email: nullableText, phone: nullableText }),
  parts: z.array(subjectPart),
  recruiterOf: z.array(text),
  member: z.object({ administrator: z.boolean(), takesCalls: z.boolean() }),
});

/** How a wish to be erased stands. */
export const erasure = z.object({
  id: text,
  live: z.boolean(),
  status: z.enum(erasureStates),
  requestedAt: time,
  answerBy: time,
  doneAt: nullableTime,
  counts: z.object({ erased: count, waiting: count, kept: count }),
  referenceChecks: z.array(
    z.object({
      id: text,
      role: z.enum(subjectRoles),
      status: z.enum(stepStates),
      kept: z.nullable(z.object({ reason: z.enum(keptReasons), until: nullableTime })),
    }),
  ),
});

/** What a wish is answered with. */
export const begunErasure = z.object({ id: text });

export type SubjectExportView = z.infer<typeof subjectExport>;
export type SubjectPartView = z.infer<typeof subjectPart>;
export type WritingView = z.infer<typeof writing>;
export type SaidView = z.infer<typeof said>;
export type ErasureView = z.infer<typeof erasure>;
