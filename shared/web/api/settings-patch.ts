import * as z from 'zod/mini';
import { channels } from '#shared/domain/check/channel.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { callingCodes } from '#shared/domain/contact/calling-codes.ts';
import { languages } from '#shared/domain/language.ts';
import {
  longestEmail,
  longestId,
  longestLogoText,
  longestName,
  longestNetwork,
  longestPhone,
  longestSmsSender,
  longestText,
  longestZoneName,
  maxCallHandlers,
  maxCallWindows,
  maxDaysAhead,
  maxKnownNetworks,
  maxMailDailyCap,
  maxNoticeHours,
  maxRetentionMonths,
  maxSlotMinutes,
  maxSmsDailyCap,
  minSlotMinutes,
} from '#shared/domain/limits.ts';
import { noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import { signalCodes } from '#shared/domain/signals/signal.ts';
import { templateApprovals } from '#shared/domain/templates/drafts/template-approval.ts';
import { hoursToReminder } from './organisation-settings.ts';
import { days, recruiterInput, refereesRequested } from './reference-check-request.ts';
import { between, line, optionalLine, severalLinesOrNull, shapedAs } from './text-shapes.ts';

const given = z.exactOptional;
const language = z.enum(languages);
const channel = z.enum(channels);
const lineOrNull = (most: number) => z.nullable(optionalLine(most));

export const timeOfDayPattern = '^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$';

/** A time of day as 09:30; 24:00 ends a day. */
export const timeOfDay = shapedAs(timeOfDayPattern, 'not_time');

/** Two letters of ISO 3166, of a country that an SMS can go to. */
export const countryCode = z
  .string()
  .check(z.refine<string>((text) => Object.hasOwn(callingCodes, text), { params: { code: 'not_country' } }));

const callWindow = z
  .object({ weekday: between(0, 6), from: timeOfDay, to: timeOfDay })
  .check(z.refine(({ from, to }) => from < to, { path: ['to'], params: { code: 'ends_too_early' } }));

/** Templates by language; null takes a language out. */
const questionTemplates = z.partialRecord(language, z.nullable(line(longestId)));

const defaults = z.object({
  candidateChannel: given(channel),
  refereeChannel: given(channel),
  refereesRequested: given(refereesRequested),
  questionTemplates: given(questionTemplates),
  candidateLanguage: given(z.nullable(language)),
  askRelation: given(z.boolean()),
  hideProjectTitle: given(z.boolean()),
  daysToSubmit: given(days),
  daysToAnswer: given(days),
  additionalText: given(severalLinesOrNull(longestText)),
});

/** The body of `PATCH /v1/settings`, a merge patch: what is left out stays. Members that it does not know are passed over. */
export const settingsPatch = z.object({
  version: given(between(1, Number.MAX_SAFE_INTEGER)),
  name: given(line(longestName)),
  language: given(language),
  timeZone: given(line(longestZoneName)),
  country: given(lineOrNull(2)),
  defaults: given(defaults),
  sender: given(
    z.object({
      name: given(line(longestName)),
      address: given(lineOrNull(longestEmail)),
      replyTo: given(lineOrNull(longestEmail)),
      phone: given(lineOrNull(longestPhone)),
    }),
  ),
  branding: given(z.object({ colour: given(z.nullable(line(7))), logo: given(z.nullable(line(longestLogoText))) })),
  reminders: given(
    z.object({
      enabled: given(z.boolean()),
      candidateHours: given(hoursToReminder),
      refereeHours: given(hoursToReminder),
    }),
  ),
  recruiterNotices: given(z.boolean()),
  notices: given(z.enum(noticeWays)),
  fallbackChannel: given(z.boolean()),
  retentionMonths: given(between(1, maxRetentionMonths)),
  relationshipTypes: given(z.array(z.enum(relationTypes)).check(z.minLength(1), z.maxLength(relationTypes.length))),
  callTimes: given(
    z.object({
      windows: given(z.array(callWindow).check(z.maxLength(maxCallWindows))),
      slotMinutes: given(between(minSlotMinutes, maxSlotMinutes)),
      noticeHours: given(between(0, maxNoticeHours)),
      daysAhead: given(between(1, maxDaysAhead)),
    }),
  ),
  callHandlers: given(z.array(recruiterInput).check(z.maxLength(maxCallHandlers))),
  disclosureText: given(severalLinesOrNull(longestText)),
  additionalTexts: given(z.partialRecord(language, severalLinesOrNull(longestText))),
  smsSenderId: given(lineOrNull(2 * longestSmsSender)),
  smsCountries: given(z.array(countryCode).check(z.maxLength(250))),
  smsDailyCap: given(between(0, maxSmsDailyCap)),
  mailDailyCap: given(between(1, maxMailDailyCap)),
  knownNetworks: given(z.array(line(longestNetwork)).check(z.maxLength(maxKnownNetworks))),
  signalsOff: given(z.array(z.enum(signalCodes)).check(z.maxLength(signalCodes.length))),
  templateApproval: given(z.enum(templateApprovals)),
});

export type SettingsPatch = z.infer<typeof settingsPatch>;
