import * as z from 'zod';

const image = z.record(z.string(), z.json());

/** A record as the engine gives it. */
export const engineRecordSchema = z.object({
  eventID: z.string(),
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  userIdentity: z.json().optional(),
  dynamodb: z.object({
    ApproximateCreationDateTime: z.number(),
    Keys: image,
    NewImage: image.optional(),
    OldImage: image.optional(),
    SequenceNumber: z.string(),
    SizeBytes: z.number(),
    StreamViewType: z.string(),
  }),
});

/** A record as Lambda gives it to a function, with what the local cloud needs to know of it. */
export type StreamRecord = {
  /** The engine's number, in the order of the stream. */
  position: number;
  sequenceNumber: string;
  createdAt: number;
  /** Records of one partition stay in order. */
  partition: string;
  event: { [key: string]: z.core.util.JSONType };
};

/** As long as AWS's, so that nobody takes them for small integers. */
export const sequenceNumberOf = (position: number): string => `4000000${String(position).padStart(23, '0')}`;

type Source = { streamArn: string; partitionKey: string; region: string; offsetMs: number };

export const toStreamRecord = (
  record: z.infer<typeof engineRecordSchema>,
  { streamArn, partitionKey, region, offsetMs }: Source,
): StreamRecord => {
  const { dynamodb } = record;
  const position = Number(dynamodb.SequenceNumber);
  const sequenceNumber = sequenceNumberOf(position);
  const createdAt = dynamodb.ApproximateCreationDateTime * 1000 + offsetMs;
  return {
    position,
    sequenceNumber,
    createdAt,
    partition: JSON.stringify(dynamodb.Keys[partitionKey]),
    event: {
      eventID: record.eventID.padStart(32, '0'),
      eventName: record.eventName,
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: region,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(createdAt / 1000),
        Keys: dynamodb.Keys,
        ...(dynamodb.NewImage && { NewImage: dynamodb.NewImage }),
        ...(dynamodb.OldImage && { OldImage: dynamodb.OldImage }),
        SequenceNumber: sequenceNumber,
        SizeBytes: dynamodb.SizeBytes,
        StreamViewType: dynamodb.StreamViewType,
      },
      ...(record.userIdentity !== undefined && { userIdentity: record.userIdentity }),
      eventSourceARN: streamArn,
    },
  };
};
