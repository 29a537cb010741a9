import * as z from 'zod/mini';

const text = z.object({ S: z.string() });
const number = z.object({ N: z.coerce.number() });
const kind = <Kind extends string>(name: Kind) => z.object({ S: z.literal(name) });

/** What the stream shows of something ready: its key parts; the rest is read when it is carried out. */
const image = z.union([
  z.object({ kind: kind('event'), checkId: text, number }),
  z.object({ kind: kind('delivery'), checkId: text, endpointId: text, number }),
  z.object({ kind: kind('inbound'), inboundId: text }),
]);

const streamRecord = z.object({ dynamodb: z.object({ NewImage: image }) });

export type ReadyRecord =
  | Readonly<{ kind: 'event'; checkId: string; number: number }>
  | Readonly<{ kind: 'delivery'; checkId: string; endpointId: string; number: number }>
  | Readonly<{ kind: 'inbound'; id: string }>;

export function parseReadyRecord(record: unknown): ReadyRecord {
  const { NewImage } = streamRecord.parse(record).dynamodb;
  if ('inboundId' in NewImage) return { kind: 'inbound', id: NewImage.inboundId.S };
  const [checkId, count] = [NewImage.checkId.S, NewImage.number.N];
  if (!('endpointId' in NewImage)) return { kind: 'event', checkId, number: count };
  return { kind: 'delivery', checkId, endpointId: NewImage.endpointId.S, number: count };
}
