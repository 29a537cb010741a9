import * as z from 'zod/mini';

import { type CallTimes, standardCallTimes } from '#shared/domain/call/call-times.ts';
import { channels } from '#shared/domain/check/channel.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { languages } from '#shared/domain/language.ts';
import { noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import {
  type CheckDefaults,
  type Organisation,
  reminderHours,
  usualMailDailyCap,
  usualSmsDailyCap,
} from '#shared/domain/organisation/organisation.ts';
import type { ProjectOwner } from '#shared/domain/ports/organisation-store.ts';
import { signalCodes } from '#shared/domain/signals/signal.ts';
import { templateApprovals } from '#shared/domain/templates/drafts/template-approval.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { personShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const nullableText = z.nullable(z.string());
const language = z.enum(languages);
const hours = z.literal(reminderHours);

const allDefaults = () =>
  z.object({
    candidateChannel: z.enum(channels),
    refereeChannel: z.enum(channels),
    refereesRequested: z.number(),
    questionTemplates: z.partialRecord(language, z.string()),
    candidateLanguage: z.nullable(language),
    askRelation: z.boolean(),
    hideProjectTitle: z.boolean(),
    daysToSubmit: z.number(),
    daysToAnswer: z.number(),
    additionalText: nullableText,
  });

const defaultsShape = storedShape<CheckDefaults>()(allDefaults);

const callTimesShape = storedShape<CallTimes>()(() =>
  z.object({
    windows: z.array(z.object({ weekday: z.number(), from: z.string(), to: z.string() })),
    slotMinutes: z.number(),
    noticeHours: z.number(),
    daysAhead: z.number(),
  }),
);

const stored = storedShape<Organisation>()(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    version: z.number(),
    language,
    timeZone: z.string(),
    country: z.exactOptional(nullableText),
    offsetChanges: z.array(z.object({ from: z.string(), minutes: z.number() })),
    defaults: defaultsShape,
    sender: z.object({
      name: z.string(),
      address: nullableText,
      replyTo: nullableText,
      phone: z.exactOptional(nullableText),
    }),
    branding: z.object({
      colours: z.nullable(
        z.object({ brand: z.string(), ink: z.string(), edge: z.string(), edgeDark: z.string(), press: z.string() }),
      ),
      logo: nullableText,
    }),
    reminders: z.object({ enabled: z.boolean(), candidateHours: hours, refereeHours: hours }),
    recruiterNotices: z._default(z.boolean(), true),
    notices: z.exactOptional(z.enum(noticeWays)),
    fallbackChannel: z._default(z.boolean(), true),
    retentionMonths: z.number(),
    relationshipTypes: z.array(z.enum(relationTypes)),
    disclosureText: nullableText,
    additionalTexts: z._default(z.partialRecord(language, z.string()), {}),
    administrators: z._default(z.array(personShape), []),
    callTimes: z._default(callTimesShape, { ...standardCallTimes, windows: [...standardCallTimes.windows] }),
    callHandlers: z._default(z.array(personShape), []),
    smsSenderId: nullableText,
    smsCountries: z.array(z.string()),
    smsDailyCap: z._default(z.number(), usualSmsDailyCap),
    mailDailyCap: z._default(z.number(), usualMailDailyCap),
    knownNetworks: z._default(z.array(z.string()), []),
    signalsOff: z._default(z.array(z.enum(signalCodes)), []),
    templateApproval: z._default(z.enum(templateApprovals), 'none'),
  }),
);

export const organisationToItem = (organisation: Organisation): KeptItem => ({
  ...keys.organisation(organisation.id),
  kind: 'organisation',
  ...organisation,
});

export const organisationFromItem = (item: Item): Organisation => stored.parse(item);

/** Settings of which some are left out. */
export const settingsShape = z.lazy(() => z.partial(allDefaults()));

/** An absent one is absent, not undefined: a spread of what is read replaces nothing that it does not say. */
export const settingsFromStored = (settings: z.infer<typeof settingsShape>): Partial<CheckDefaults> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

const storedProject = z.object({ settings: settingsShape });

export const projectSettingsToItem = (
  owner: ProjectOwner,
  externalId: string,
  settings: Partial<CheckDefaults>,
): KeptItem => ({
  ...keys.project(owner, externalId),
  kind: 'project',
  settings,
});

export const projectSettingsFromItem = (item: Item): Partial<CheckDefaults> =>
  settingsFromStored(storedProject.parse(item).settings);
