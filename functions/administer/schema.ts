import * as z from 'zod/mini';
import { connectionKinds } from '#shared/domain/check/check-source.ts';
import { talentechForms } from '#shared/domain/connections/connection.ts';
import { tokenModes } from '#shared/domain/connections/partner-app.ts';
import { languages } from '#shared/domain/language.ts';
import {
  longestBearer,
  longestExternalId,
  longestName,
  longestSmsSender,
  maxRetentionMonths,
} from '#shared/domain/limits.ts';
import { hostNameOrOneOf } from '#shared/web/api/host-name.ts';
import { recruiterInput } from '#shared/web/api/reference-check-request.ts';
import { between, line } from '#shared/web/api/text-shapes.ts';
import { administratorCommands } from './commands/administrator-commands.ts';
import { complaintCommands } from './commands/complaint-commands.ts';
import { deadLetterCommands } from './commands/dead-letter-commands.ts';
import { keyCommands } from './commands/key-commands.ts';
import { linkCommands } from './commands/link-commands.ts';
import { peopleCommands } from './commands/people-commands.ts';
import { secretCommands } from './commands/secret-commands.ts';
import { sendingCommands } from './commands/sending-commands.ts';
import { sessionCommands } from './commands/session-commands.ts';
import { tableCommands } from './commands/table-commands.ts';
import { undeliveredCommands } from './commands/undelivered-commands.ts';

const name = line(longestName);
const person = z.object({ name, email: name });

const createOrganisation = z.object({
  command: z.literal('create-organisation'),
  name,
  language: z.enum(languages),
  timeZone: z._default(z.string(), 'Europe/Stockholm'),
  /** The address that mails come from; its domain must be one of the stage's. */
  sender: z._default(z.nullable(z.string()), null),
  replyTo: z._default(z.nullable(z.string()), null),
  /** The one brand colour, as `#0b5f50`. */
  colour: z._default(z.nullable(z.string()), null),
  smsSenderId: z._default(z.nullable(z.string().check(z.regex(/^[A-Za-z0-9]+$/), z.maxLength(longestSmsSender))), null),
  retentionMonths: z._default(between(1, maxRetentionMonths), 12),
  administrators: z._default(z.array(person), []),
});

const secret = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestBearer), z.regex(/^[!-~]+$/));

const createKey = z.object({
  command: z.literal('create-key'),
  organisation: z.string(),
  name: z._default(name, 'API'),
  live: z._default(z.boolean(), true),
});

const connectWith = (host: ReturnType<typeof hostNameOrOneOf>) =>
  z.object({
    command: z.literal('connect'),
    kind: z.enum(connectionKinds),
    /** Null: only the app that this deployment is at Talentech. */
    organisation: z._default(z.nullable(z.string()), null),
    name: z._default(z.nullable(name), null),
    live: z._default(z.boolean(), true),
    /** Hosts that we may tell how it goes, besides Greenhouse's own; those of bearers count. */
    hosts: z.optional(z.array(host)),
    /** What we show a host of a Refapp connection, by host. */
    bearers: z.optional(z.record(host, z.string().check(z.minLength(1)))),
    /** Who asks when the ATS does not say who does. */
    recruiter: z.optional(recruiterInput),
    /** The key that Teamtailor shows the organisation's administrator. */
    providerKey: z.optional(secret),
    /** A company that has activated this deployment at Teamtailor: its key is read there. */
    company: z.optional(line(longestExternalId)),
    /** What Ashby or Workable has given us to tell results by. */
    resultsKey: z.optional(secret),
    /** Of this deployment at Teamtailor: what results are told by, and what its webhooks are signed with. */
    partnerKey: z.optional(secret),
    webhookSecret: z.optional(secret),
    forms: z.optional(z.enum(talentechForms)),
    asksCandidateLanguage: z.optional(z.boolean()),
    tokens: z._default(z.nullable(z.enum(tokenModes)), null),
    redirectUris: z._default(z.nullable(z.array(z.url())), null),
    results: z._default(
      z.nullable(
        z.object({
          baseUrl: z.url(),
          tokenUrl: z.url(),
          clientId: z.string().check(z.minLength(1)),
          clientSecret: z.string().check(z.minLength(1)),
        }),
      ),
      null,
    ),
    /** A new secret for Talentech; the one before it works no longer. */
    newSecret: z._default(z.boolean(), false),
    /** The administrator in whose place the operator consents, so that nobody has to sign in. */
    consentBy: z._default(z.nullable(person), null),
  });

/** What an operator may ask of the function. `allowedHosts`: of this machine, where the environment lets them be called. */
export const commandIn = (allowedHosts: readonly string[]) =>
  z.discriminatedUnion('command', [
    createOrganisation,
    createKey,
    connectWith(hostNameOrOneOf(allowedHosts)),
    z.object({ command: z.literal('list-activations') }),
    ...keyCommands,
    ...sessionCommands,
    ...peopleCommands,
    ...administratorCommands,
    ...sendingCommands,
    ...deadLetterCommands,
    ...undeliveredCommands,
    ...complaintCommands,
    ...linkCommands,
    ...secretCommands,
    ...tableCommands,
  ]);

export type CreateOrganisation = z.infer<typeof createOrganisation>;
export type CreateKey = z.infer<typeof createKey>;
export type ConnectAts = z.infer<ReturnType<typeof connectWith>>;
export type Command = z.infer<ReturnType<typeof commandIn>>;
