import * as z from 'zod/mini';
import { channels } from '#shared/domain/check/channel.ts';
import { languages } from '#shared/domain/language.ts';
import {
  longestEmail,
  longestName,
  longestSide,
  longestText,
  maxAddressesAllowed,
  maxAddressesAsked,
  maxReferees,
} from '#shared/domain/limits.ts';
import { holdReasons } from '#shared/domain/retention/hold.ts';
import { objectionGrounds } from '#shared/domain/retention/objection.ts';
import {
  checkRecruiterInput,
  days,
  emailAddress,
  personName,
  phoneNumber,
  recruiterInput,
  refereeInput,
  refereesRequested,
  relationInput,
} from './reference-check-request.ts';
import { between, givenName, optionalLine, severalLinesOrNull, shapedAs } from './text-shapes.ts';

const moment =
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$';

const sendingChannel = z.enum(['email', 'sms', 'email-sms']);

/** The body of `PATCH /v1/reference-checks/{id}`: what is left out stays. */
export const checkAmendment = z.object({
  refereesRequested: z.nullish(refereesRequested),
  addressesAllowed: z.nullish(between(maxAddressesAsked, maxAddressesAllowed)),
  daysToSubmit: z.nullish(days),
  daysToAnswer: z.nullish(days),
  recruiter: z.nullish(checkRecruiterInput),
});

/** The body of `POST …/candidate-request`. */
export const candidateRequestInput = z.object({
  channel: sendingChannel,
  additionalText: severalLinesOrNull(longestText),
  saveAsDefault: z.nullish(z.boolean()),
  daysToSubmit: z.nullish(days),
});

/** The body of `POST …/referees`. */
export const refereesInput = z.object({
  referees: z.array(refereeInput).check(z.minLength(1), z.maxLength(maxReferees)),
});

/** The body of `PATCH …/referees/{refereeId}`: what is left out stays. */
export const refereeCorrection = z.object({
  firstName: z.optional(personName),
  lastName: givenName(longestName),
  email: z.optional(emailAddress),
  phone: z.optional(phoneNumber),
  language: z.nullish(z.enum(languages)),
  relation: z.nullish(relationInput),
});

/** The body of `POST …/referees/{refereeId}/request`. */
export const refereeRequestInput = z.object({ channel: z.nullish(z.enum(channels)) });

/** The body of `POST …/conclude`, `/cancel` and `/reopen`. */
export const noteInput = z.object({ note: severalLinesOrNull(longestText) });

/** The body of `POST …/integrity-signals/{signalId}/resolve` and `/reopen`. */
export const signalNoteInput = z.object({ note: severalLinesOrNull(longestSide) });

/**
 * The body of `POST …/report-links`. `reader`: who alone may read by it, an address or a domain; absent: whoever has it.
 * `label` and `name` are the same. `role`: what candidate and referees are told of who reads. `integritySignals`: whether it
 * shows what was seen; absent: it does.
 */
export const reportLinkInput = z.object({
  reader: z.nullish(z.object({ email: emailAddress, domain: optionalLine(longestEmail) })),
  label: optionalLine(longestName),
  name: optionalLine(longestName),
  role: optionalLine(longestName),
  integritySignals: z.nullish(z.boolean()),
});

/** The body of `POST …/hold`. `until`: RFC 3339, of whatever offset. */
export const holdInput = z.object({
  reason: z.enum(holdReasons),
  until: shapedAs(moment, 'not_moment'),
  note: severalLinesOrNull(longestText),
});

/** The body of `POST …/objection`. `reason`: why it is kept. */
export const objectionInput = z.object({
  decision: z.enum(['delete', 'keep']),
  reason: z.nullish(z.enum(objectionGrounds)),
  note: severalLinesOrNull(longestText),
});

/** The body of `POST …/session-links`. */
export const sessionLinkInput = z.object({ recruiter: recruiterInput });
