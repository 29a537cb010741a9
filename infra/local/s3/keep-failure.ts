import { randomUUID } from 'node:crypto';
import type { BucketDefinition } from './bucket-definition.ts';
import type { ObjectStore } from './object-store.ts';

type Parts = { buckets: readonly BucketDefinition[]; objects: ObjectStore; now: () => number };

/** Puts what Lambda could not deliver into the bucket that the template names for it, if it names one. */
export const keepFailure = (
  { buckets, objects, now }: Parts,
  bucketName: string | undefined,
  { key, body }: { key: string; body: string },
): void => {
  const bucket = buckets.find(({ name }) => name === bucketName);
  if (bucket === undefined) return;
  const place = { bucket: bucket.name, key, versioned: bucket.versioned };
  objects.put(place, Buffer.from(body), { contentType: 'application/json', user: {} }, now());
};

/** Lambda puts what it could not deliver below this. */
export const failurePrefix = 'aws/lambda/';

/** `aws/lambda/<source>/YYYY/MM/DD/<YYYY-MM-DDTHH.MM.SS>-<uuid>` */
export const failureKey = (source: string, now: number): string => {
  const [day = '', clock = ''] = new Date(now).toISOString().split('T');
  const stamp = `${day}T${clock.slice(0, 8).replaceAll(':', '.')}`;
  return `${failurePrefix}${source}/${day.replaceAll('-', '/')}/${stamp}-${randomUUID()}`;
};
