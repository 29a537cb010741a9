import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { functionName } from '#shared/config/resource-names.ts';

const replayedPage = { leftOut: z.number(), to: z.string(), after: z.string().nullable() };

const answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('organisation_created'), organisation: z.string() }),
  z.object({ outcome: z.literal('key_created'), organisation: z.string(), key: z.string() }),
  z.object({
    outcome: z.literal('connected'),
    connection: z.string().nullable(),
    given: z.record(z.string(), z.string()),
  }),
  z.object({
    outcome: z.literal('activations'),
    activations: z.array(
      z.object({
        company: z.string(),
        companyUuid: z.string(),
        host: z.string(),
        isReadable: z.boolean(),
        organisation: z.string().nullable(),
      }),
    ),
    silent: z.array(z.string()),
  }),
  z.object({
    outcome: z.literal('dead_letters'),
    letters: z.array(
      z.object({
        checkId: z.string(),
        messageId: z.string().optional(),
        endpointId: z.string().optional(),
        number: z.number().optional(),
        reason: z.string().nullable(),
        diedAt: z.string(),
      }),
    ),
    after: z.string().nullable(),
  }),
  z.object({
    outcome: z.literal('dead_letters_counted'),
    reasons: z.record(z.string(), z.number()),
    ...replayedPage,
  }),
  z.object({ outcome: z.literal('dead_letters_replayed'), count: z.number(), ...replayedPage }),
  z.object({
    outcome: z.literal('keys'),
    keys: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        live: z.boolean(),
        createdAt: z.string(),
        lastUsedOn: z.string().nullable(),
        revokedAt: z.string().nullable(),
      }),
    ),
  }),
  z.object({ outcome: z.literal('key_revoked'), key: z.string() }),
  z.object({ outcome: z.literal('sessions_ended') }),
  z.object({
    outcome: z.literal('administrators'),
    administrators: z.array(z.object({ name: z.string(), email: z.string() })),
  }),
  z.object({
    outcome: z.literal('sending'),
    pauses: z.array(z.object({ organisationId: z.string().nullable(), since: z.string() })),
  }),
  z.object({
    outcome: z.literal('undelivered'),
    messages: z.array(z.object({ messageId: z.string(), checkId: z.string(), sentAt: z.string().nullable() })),
    after: z.string().nullable(),
  }),
  z.object({ outcome: z.literal('undelivered_sent_again'), count: z.number(), after: z.string().nullable() }),
  z.object({ outcome: z.literal('people_indexed'), count: z.number(), after: z.string().nullable() }),
  z.object({ outcome: z.literal('complaint_lifted') }),
  z.object({ outcome: z.literal('links_revoked'), count: z.number(), after: z.string().nullable() }),
  z.object({ outcome: z.literal('secrets_resealed'), count: z.number(), lost: z.number() }),
  z.object({
    outcome: z.literal('table_checked'),
    checks: z.number(),
    faults: z.array(z.object({ checkId: z.string(), item: z.string(), code: z.string() })),
    counters: z.record(z.string(), z.number()),
    after: z.string().nullable(),
  }),
  z.object({ outcome: z.literal('refused'), code: z.string(), fields: z.array(z.string()).optional() }),
]);

export type AdministerAnswer = z.infer<typeof answer>;

/** Asks the stage's `administer` function to do something; throws when it failed. */
export type Invoke = (command: Readonly<Record<string, unknown>>) => Promise<AdministerAnswer>;

export const readAnswer = (payload: string): AdministerAnswer => answer.parse(JSON.parse(payload));

/** Over the Lambda API, with the operator's own credentials; `findCaller` says whose, for the function's log. */
export const invokeAdminister =
  (client: LambdaClient, stage: string, findCaller: () => Promise<string>): Invoke =>
  async (command) => {
    const Payload = JSON.stringify({ ...command, caller: await findCaller() });
    const { FunctionError, Payload: answered } = await client.send(
      new InvokeCommand({ FunctionName: functionName(stage, 'administer'), Payload }),
    );
    if (FunctionError !== undefined) throw new Error(`The function failed (${FunctionError}); its log says why`);
    return readAnswer(Buffer.from(answered ?? []).toString());
  };
