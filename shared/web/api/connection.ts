import * as z from 'zod/mini';
import { connectionKinds } from '#shared/domain/check/check-source.ts';
import { talentechForms, talentechResults } from '#shared/domain/connections/connection.ts';
import type { SettingName, TakenSecret } from '#shared/domain/connections/contracts/contract.ts';
import { longestBearer, longestName, maxHosts } from '#shared/domain/limits.ts';
import { hostName } from './host-name.ts';
import { recruiterInput } from './reference-check-request.ts';
import { line } from './text-shapes.ts';

const text = z.string();
const time = z.iso.datetime();

const bearer = line(longestBearer);

/** One for each setting that a connection of any kind may have. */
type SettingShapes = Readonly<Record<SettingName, z.ZodMiniType>>;

const talentechShapes = {
  forms: z.optional(z.enum(talentechForms)),
  asksCandidateLanguage: z.optional(z.boolean()),
  results: z.optional(z.enum(talentechResults)),
};

/** Settings of any kind; those of another kind are passed over. */
const connectionSettingsInput = z.object({
  ...talentechShapes,
  hosts: z.optional(z.array(hostName).check(z.maxLength(maxHosts))),
  recruiter: z.optional(recruiterInput),
} satisfies SettingShapes);

/** What the ATS shows of itself; what opens a connection is given with it, and never changed. */
const keptShapes = { resultsKey: z.optional(bearer) };

const takenShapes = { providerKey: z.optional(bearer), ...keptShapes } satisfies Readonly<
  Record<TakenSecret, z.ZodMiniType>
>;

/** The body of `POST /v1/connections`. */
export const connectionInput = z.object({
  kind: z.enum(connectionKinds),
  name: line(longestName),
  settings: z.nullish(connectionSettingsInput),
  bearers: z.nullish(z.record(hostName, bearer)),
  ...takenShapes,
});

/** The body of `PATCH …/{id}`: what is left out stays; a bearer that is null is taken out, with its host. */
export const connectionPatch = z.object({
  name: z.optional(line(longestName)),
  active: z.optional(z.boolean()),
  settings: z.optional(connectionSettingsInput),
  bearers: z.optional(z.record(hostName, z.nullable(bearer))),
  ...keptShapes,
});

/** A connection as the API shows it, of its settings those of its kind. */
export const connection = z.object({
  id: text,
  kind: z.enum(connectionKinds),
  live: z.boolean(),
  name: text,
  active: z.boolean(),
  settings: z.object({
    ...talentechShapes,
    hosts: z.optional(z.array(text)),
    recruiter: z.optional(z.object({ name: text, email: text })),
  } satisfies SettingShapes),
  consent: z.nullable(z.object({ grantedAt: time, grantedBy: text })),
  createdAt: time,
  updatedAt: time,
});

export const connectionWithSecrets = z.extend(connection, { secrets: z.record(text, text) });

export const connectionPage = z.object({ connections: z.array(connection), cursor: z.nullable(text) });

export type ConnectionView = z.infer<typeof connection>;
