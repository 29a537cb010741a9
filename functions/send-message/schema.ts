import * as z from 'zod/mini';

const text = z.object({ S: z.string() });

/** What the stream shows of a ready message: its key parts; the rest is read when it is claimed. */
const streamRecord = z.object({
  dynamodb: z.object({
    NewImage: z.object({
      kind: z.object({ S: z.literal('message') }),
      messageKind: text,
      id: text,
      checkId: text,
      organisationId: text,
    }),
  }),
});

export type ReadyMessage = Readonly<{ kind: string; id: string; checkId: string; organisationId: string }>;

export function parseReadyMessage(record: unknown): ReadyMessage {
  const { messageKind, id, checkId, organisationId } = streamRecord.parse(record).dynamodb.NewImage;
  return { kind: messageKind.S, id: id.S, checkId: checkId.S, organisationId: organisationId.S };
}
