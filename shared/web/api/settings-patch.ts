import * as z from 'zod/mini';
import { channels } from '#shared/domain/check/channel.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { callingCodes } from '#shared/domain/contact/calling-codes.ts';
import { languages } from '#shared/domain/language.ts';
import { recruiterInput } from './reference-check-request.ts';
import { line, optionalLine, severalLinesOrNull } from './text-shapes.ts';

const limits = { name: 100, email: 254, text: 2_000, templateId: 40, zone: 64, smsSender: 20, logo: 300_000 } as const;

const given = z.exactOptional;
const language = z.enum(languages);
const channel = z.enum(channels);
const days = z.int().check(z.minimum(1), z.maximum(90));
const hours = z.union([z.literal(24), z.literal(48), z.literal(72)]);
const between = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const lineOrNull = (most: number) => z.nullable(optionalLine(most));

/** A time of day as 09:30; 24:00 ends a day. */
export const timeOfDay = z
  .string()
  .check(
    z.refine<string>((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text), { params: { code: 'not_time' } }),
  );

/** Two letters of ISO 3166, of a country that an SMS can go to. */
export const countryCode = z
  .string()
  .check(z.refine<string>((text) => Object.hasOwn(callingCodes, text), { params: { code: 'not_country' } }));

const callWindow = z
  .object({ weekday: between(0, 6), from: timeOfDay, to: timeOfDay })
  .check(z.refine(({ from, to }) => from < to, { path: ['to'], params: { code: 'ends_too_early' } }));

/** Templates by language; null takes a language out. */
const questionTemplates = z.partialRecord(language, z.nullable(line(limits.templateId)));

const defaults = z.object({
  candidateChannel: given(channel),
  refereeChannel: given(channel),
  refereesRequested: given(between(1, 5)),
  questionTemplates: given(questionTemplates),
  candidateLanguage: given(z.nullable(language)),
  askRelation: given(z.boolean()),
  hideProjectTitle: given(z.boolean()),
  daysToSubmit: given(days),
  daysToAnswer: given(days),
  additionalText: given(severalLinesOrNull(limits.text)),
});

/** The body of `PATCH /v1/settings`, a merge patch: what is left out stays. Members that it does not know are passed over. */
export const settingsPatch = z.object({
  version: given(between(1, Number.MAX_SAFE_INTEGER)),
  name: given(line(limits.name)),
  language: given(language),
  timeZone: given(line(limits.zone)),
  defaults: given(defaults),
  sender: given(
    z.object({
      name: given(line(limits.name)),
      address: given(lineOrNull(limits.email)),
      replyTo: given(lineOrNull(limits.email)),
    }),
  ),
  branding: given(z.object({ colour: given(z.nullable(line(7))), logo: given(z.nullable(line(limits.logo))) })),
  reminders: given(z.object({ enabled: given(z.boolean()), candidateHours: given(hours), refereeHours: given(hours) })),
  recruiterNotices: given(z.boolean()),
  retentionMonths: given(between(1, 24)),
  relationshipTypes: given(z.array(z.enum(relationTypes)).check(z.minLength(1), z.maxLength(relationTypes.length))),
  callTimes: given(
    z.object({
      windows: given(z.array(callWindow).check(z.maxLength(50))),
      slotMinutes: given(between(15, 120)),
      noticeHours: given(between(0, 168)),
      daysAhead: given(between(1, 60)),
    }),
  ),
  callHandlers: given(z.array(recruiterInput).check(z.maxLength(20))),
  disclosureText: given(severalLinesOrNull(limits.text)),
  additionalTexts: given(z.partialRecord(language, severalLinesOrNull(limits.text))),
  smsSenderId: given(lineOrNull(limits.smsSender)),
  smsCountries: given(z.array(countryCode).check(z.maxLength(250))),
  smsDailyCap: given(between(0, 100_000)),
});

export type SettingsPatch = z.infer<typeof settingsPatch>;
