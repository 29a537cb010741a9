import * as z from 'zod/mini';

const text = z.object({ S: z.string() });

/** What the stream shows of a ready message: its key parts; the rest is read when it is claimed. */
const streamRecord = z.object({
  dynamodb: z.object({
    NewImage: z.object({ kind: z.object({ S: z.literal('message') }), id: text, checkId: text, organisationId: text }),
  }),
});

export type ReadyMessage = Readonly<{ id: string; checkId: string; organisationId: string }>;

export function parseReadyMessage(record: unknown): ReadyMessage {
  const { id, checkId, organisationId } = streamRecord.parse(record).dynamodb.NewImage;
  return { id: id.S, checkId: checkId.S, organisationId: organisationId.S };
}
