import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { functionName } from '#shared/config/resource-names.ts';

const answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('organisation_created'), organisation: z.string() }),
  z.object({ outcome: z.literal('key_created'), organisation: z.string(), key: z.string() }),
  z.object({
    outcome: z.literal('connected'),
    connection: z.string().nullable(),
    given: z.record(z.string(), z.string()),
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
  }),
  z.object({ outcome: z.literal('dead_letters_replayed'), count: z.number() }),
  z.object({ outcome: z.literal('refused'), code: z.string(), fields: z.array(z.string()).optional() }),
]);

export type AdministerAnswer = z.infer<typeof answer>;

/** Asks the stage's `administer` function to do something; throws when it failed. */
export type Invoke = (command: Readonly<Record<string, unknown>>) => Promise<AdministerAnswer>;

export const readAnswer = (payload: string): AdministerAnswer => answer.parse(JSON.parse(payload));

/** Over the Lambda API, with the operator's own credentials. */
export const invokeAdminister =
  (client: LambdaClient, stage: string): Invoke =>
  async (command) => {
    const { Payload, FunctionError } = await client.send(
      new InvokeCommand({ FunctionName: functionName(stage, 'administer'), Payload: JSON.stringify(command) }),
    );
    if (FunctionError !== undefined) throw new Error(`The function failed (${FunctionError}); its log says why`);
    return readAnswer(Buffer.from(Payload ?? []).toString());
  };
