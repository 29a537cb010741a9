import * as z from 'zod/mini';
import { channels } from '#shared/domain/check/channel.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { languages } from '#shared/domain/language.ts';
import { line, optionalLine, severalLinesOrNull } from './text-shapes.ts';

/** Limits of the wire, in characters or pieces. */
const limits = { name: 100, title: 200, externalId: 200, email: 254, phone: 40, additionalText: 2_000 } as const;

const language = z.enum(languages);
const channel = z.enum(channels);
const days = z.int().check(z.minimum(1), z.maximum(90));
/** A month as 2019-03. */
export const month = z
  .string()
  .check(
    z.refine<string>((text) => /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text), { params: { code: 'not_month' } }),
  );

export const personName = line(limits.name);
export const emailAddress = optionalLine(limits.email);
export const phoneNumber = optionalLine(limits.phone);

export const relationInput = z.object({
  type: z.enum(relationTypes),
  company: line(limits.name),
  title: line(limits.name),
  from: month,
  to: z.nullish(month),
});

export const refereeInput = z.object({
  firstName: personName,
  lastName: personName,
  email: emailAddress,
  phone: phoneNumber,
  language: z.nullish(language),
  relation: z.nullish(relationInput),
});

export const candidateInput = z.object({
  externalId: optionalLine(limits.externalId),
  firstName: personName,
  lastName: personName,
  email: emailAddress,
  phone: phoneNumber,
  language: z.nullish(language),
  referees: z.nullish(z.array(refereeInput).check(z.maxLength(10))),
});

export const settingsInput = z.object({
  candidateChannel: z.nullish(channel),
  refereeChannel: z.nullish(channel),
  refereesRequested: z.nullish(z.int().check(z.minimum(1), z.maximum(5))),
  questionTemplates: z.nullish(
    z
      .partialRecord(language, line(40))
      .check(
        z.refine<object>((templates) => Object.keys(templates).length > 0, { params: { code: 'too_few', limit: 1 } }),
      ),
  ),
  candidateLanguage: z.nullish(language),
  askRelation: z.nullish(z.boolean()),
  hideProjectTitle: z.nullish(z.boolean()),
  daysToSubmit: z.nullish(days),
  daysToAnswer: z.nullish(days),
  additionalText: severalLinesOrNull(limits.additionalText),
});

export const projectInput = z.object({
  externalId: optionalLine(limits.externalId),
  title: optionalLine(limits.title),
  clientName: optionalLine(limits.name),
});

export const recruiterEmail = line(limits.email);

export const recruiterInput = z.object({ name: line(limits.name), email: recruiterEmail });

/** The body of `POST /v1/reference-checks`. Members that it does not know are passed over. */
export const referenceCheckRequest = z.object({
  project: z.nullish(projectInput),
  recruiter: recruiterInput,
  settings: z.nullish(settingsInput),
  candidates: z.array(candidateInput).check(z.minLength(1), z.maxLength(100)),
});

export type ReferenceCheckRequest = z.infer<typeof referenceCheckRequest>;
export type CandidateInput = z.infer<typeof candidateInput>;
export type RefereeInput = z.infer<typeof refereeInput>;
export type SettingsInput = z.infer<typeof settingsInput>;
