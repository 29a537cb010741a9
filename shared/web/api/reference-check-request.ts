import * as z from 'zod/mini';
import { channels } from '#shared/domain/check/channel.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';
import { cleanName, faultOfName } from '#shared/domain/contact/parse-name.ts';
import { languages } from '#shared/domain/language.ts';
import {
  longestEmail,
  longestExternalId,
  longestId,
  longestName,
  longestPhone,
  longestText,
  longestTitle,
  maxCandidates,
  maxDays,
  maxReferees,
  maxRefereesRequested,
} from '#shared/domain/limits.ts';
import {
  between,
  line,
  nameLine,
  optionalId,
  optionalLine,
  optionalName,
  severalLinesOrNull,
  shapedAs,
} from './text-shapes.ts';

const language = z.enum(languages);
const channel = z.enum(channels);
/** Of a deadline that is set from now. */
export const days = between(1, maxDays);
/** That the candidate is asked for. */
export const refereesRequested = between(1, maxRefereesRequested);

export const monthPattern = '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])$';

/** A month as 2019-03. */
export const month = shapedAs(monthPattern, 'not_month');

export const personName = nameLine(longestName);
export const lastName = optionalName(longestName);
export const emailAddress = optionalLine(longestEmail);
export const phoneNumber = optionalLine(longestPhone);

export const relationInput = z.object({
  type: z.enum(relationTypes),
  company: line(longestName),
  title: line(longestName),
  from: month,
  to: z.nullish(month),
});

export const refereeInput = z.object({
  firstName: personName,
  lastName,
  email: emailAddress,
  phone: phoneNumber,
  language: z.nullish(language),
  relation: z.nullish(relationInput),
});

export const candidateInput = z.object({
  externalId: optionalId(longestExternalId),
  firstName: personName,
  lastName,
  email: emailAddress,
  phone: phoneNumber,
  language: z.nullish(language),
  referees: z.nullish(z.array(refereeInput).check(z.maxLength(maxReferees))),
});

export const settingsInput = z.object({
  candidateChannel: z.nullish(channel),
  refereeChannel: z.nullish(channel),
  refereesRequested: z.nullish(refereesRequested),
  questionTemplates: z.nullish(
    z
      .partialRecord(language, line(longestId))
      .check(
        z.refine<object>((templates) => Object.keys(templates).length > 0, { params: { code: 'too_few', limit: 1 } }),
      ),
  ),
  candidateLanguage: z.nullish(language),
  askRelation: z.nullish(z.boolean()),
  hideProjectTitle: z.nullish(z.boolean()),
  daysToSubmit: z.nullish(days),
  daysToAnswer: z.nullish(days),
  additionalText: severalLinesOrNull(longestText),
});

export const projectInput = z.object({
  externalId: optionalId(longestExternalId),
  title: optionalLine(longestTitle),
  clientName: optionalLine(longestName),
});

export const recruiterEmail = line(longestEmail);

/** It stands in mails to people who do not know the recruiter: no address is one. */
export const recruiterName = nameLine(longestName).check(
  z.refine<string>((name) => faultOfName(name) !== 'address', { params: { code: 'not_name' } }),
  z.overwrite(cleanName),
);

/** An address that mail goes to, as it was read. */
export const sendableEmail = line(longestEmail).check(
  z.refine<string>((text) => parseEmail(text) !== null, { params: { code: 'not_email' }, abort: true }),
  z.overwrite((text) => parseEmail(text) ?? text),
  z.refine<string>(isSendable, { params: { code: 'email_not_ascii' } }),
);

export const recruiterInput = z.object({ name: recruiterName, email: sendableEmail });

/** Of a check: people who are asked are told on which number whoever asks can be reached, and what they are. */
export const checkRecruiterInput = z.object({
  name: recruiterName,
  email: recruiterEmail,
  phone: phoneNumber,
  title: optionalLine(longestName),
});

export type RecruiterInput = z.infer<typeof checkRecruiterInput>;

/** The body of `POST /v1/reference-checks`. Members that it does not know are passed over. */
export const referenceCheckRequest = z.object({
  project: z.nullish(projectInput),
  recruiter: checkRecruiterInput,
  settings: z.nullish(settingsInput),
  candidates: z.array(candidateInput).check(z.minLength(1), z.maxLength(maxCandidates)),
});

export type ReferenceCheckRequest = z.infer<typeof referenceCheckRequest>;
export type CandidateInput = z.infer<typeof candidateInput>;
export type RefereeInput = z.infer<typeof refereeInput>;
export type SettingsInput = z.infer<typeof settingsInput>;
