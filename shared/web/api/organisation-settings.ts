import * as z from 'zod/mini';
import { channels } from '#shared/domain/check/channel.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { languages } from '#shared/domain/language.ts';
import { noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import { reminderHours } from '#shared/domain/organisation/organisation.ts';
import { signalCodes } from '#shared/domain/signals/signal.ts';
import { templateApprovals } from '#shared/domain/templates/drafts/template-approval.ts';

const text = z.string();
const nullableText = z.nullable(text);
const count = z.int().check(z.minimum(0));
const language = z.enum(languages);
const channel = z.enum(channels);
export const hoursToReminder = z.union(reminderHours.map((hours) => z.literal(hours)));
const person = z.object({ name: text, email: text });

/** What checks take that are not told otherwise. */
export const checkDefaults = z.object({
  candidateChannel: channel,
  refereeChannel: channel,
  refereesRequested: count,
  questionTemplates: z.partialRecord(language, text),
  candidateLanguage: z.nullable(language),
  askRelation: z.boolean(),
  hideProjectTitle: z.boolean(),
  daysToSubmit: count,
  daysToAnswer: count,
  additionalText: nullableText,
});

/** An organisation's settings as the API shows them. */
export const organisationSettings = z.object({
  version: count,
  name: text,
  language,
  timeZone: text,
  country: nullableText,
  defaults: checkDefaults,
  sender: z.object({ name: text, address: nullableText, replyTo: nullableText, phone: nullableText }),
  branding: z.object({ colour: nullableText, logo: nullableText }),
  reminders: z.object({ enabled: z.boolean(), candidateHours: hoursToReminder, refereeHours: hoursToReminder }),
  recruiterNotices: z.boolean(),
  notices: z.enum(noticeWays),
  fallbackChannel: z.boolean(),
  retentionMonths: count,
  relationshipTypes: z.array(z.enum(relationTypes)),
  callTimes: z.object({
    windows: z.array(z.object({ weekday: count, from: text, to: text })),
    slotMinutes: count,
    noticeHours: count,
    daysAhead: count,
  }),
  callHandlers: z.array(person),
  disclosureText: nullableText,
  additionalTexts: z.partialRecord(language, text),
  smsSenderId: nullableText,
  smsCountries: z.array(text),
  smsDailyCap: count,
  mailDailyCap: count,
  knownNetworks: z.array(text),
  signalsOff: z.array(z.enum(signalCodes)),
  templateApproval: z.enum(templateApprovals),
  administrators: z.array(person),
});

export type OrganisationSettingsView = z.infer<typeof organisationSettings>;
