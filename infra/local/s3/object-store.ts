import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { parseJson } from '../json.ts';
import type { StateStore } from '../state/state-store.ts';

const metadataSchema = z.object({
  contentType: z.string(),
  contentDisposition: z.string().optional(),
  contentEncoding: z.string().optional(),
  cacheControl: z.string().optional(),
  user: z.record(z.string(), z.string()),
});

export type ObjectMetadata = z.infer<typeof metadataSchema>;

const rowSchema = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  isDeleteMarker: z.number().transform(Boolean),
  modifiedAt: z.number(),
  size: z.number(),
  etag: z.string(),
  metadata: z.string().transform((text) => metadataSchema.parse(parseJson(text))),
});

export type StoredObject = z.infer<typeof rowSchema>;

export type ObjectStore = {
  put: (
    place: { bucket: string; key: string; versioned: boolean },
    content: Buffer,
    metadata: ObjectMetadata,
    now: number,
  ) => StoredObject;
  /** The newest version, which may be a delete marker, or the one asked for. */
  find: (bucket: string, key: string, versionId?: string) => StoredObject | undefined;
  content: (object: StoredObject) => Buffer;
  /** Without a version: puts a delete marker where there are versions. What was put or taken away, if there was anything. */
  remove: (
    place: { bucket: string; key: string; versioned: boolean },
    versionId: string | undefined,
    now: number,
  ) => StoredObject | undefined;
  /** Newest versions in the order of their keys, delete markers left out. */
  list: (bucket: string, prefix: string) => StoredObject[];
  /** All versions in the order of their keys, the newest of each first, delete markers too. */
  versions: (bucket: string, prefix: string) => StoredObject[];
  clear: () => void;
};

/** Objects as files, their versions and metadata beside them. */
export const openObjectStore = ({ database }: StateStore, folder: string): ObjectStore => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  database.exec(`create table if not exists objects (number integer primary key autoincrement, bucket text not null,
    key text not null, versionId text not null, isDeleteMarker integer not null, modifiedAt real not null,
    size integer not null, etag text not null, metadata text not null)`);
  const insert = database.prepare(
    'insert into objects (bucket, key, versionId, isDeleteMarker, modifiedAt, size, etag, metadata) values (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const selectAll = database.prepare(
    'select * from objects where bucket = ? and substr(key, 1, length(?2)) = ?2 order by key, number desc',
  );
  const selectKey = database.prepare('select * from objects where bucket = ? and key = ? order by number desc');
  const remove = database.prepare('delete from objects where bucket = ? and key = ? and versionId = ?');
  const fileOf = (versionId: string) => join(folder, versionId.replaceAll(/[^0-9a-z-]/gi, ''));
  const rows = z.array(rowSchema);

  const versionsOf = (bucket: string, key: string) => rows.parse(selectKey.all(bucket, key));
  const erase = ({ bucket, key, versionId }: StoredObject): void => {
    remove.run(bucket, key, versionId);
    rmSync(fileOf(versionId), { force: true });
  };
  const add = (
    bucket: string,
    key: string,
    marker: boolean,
    content: Buffer,
    metadata: ObjectMetadata,
    now: number,
  ) => {
    const versionId = randomUUID();
    if (!marker) writeFileSync(fileOf(versionId), content, { mode: 0o600 });
    const etag = `"${createHash('md5').update(content).digest('hex')}"`;
    insert.run(bucket, key, versionId, Number(marker), now, content.length, etag, JSON.stringify(metadata));
    return { bucket, key, versionId, isDeleteMarker: marker, modifiedAt: now, size: content.length, etag, metadata };
  };
  const versions = (bucket: string, prefix: string) => rows.parse(selectAll.all(bucket, prefix));

  return {
    put: ({ bucket, key, versioned }, content, metadata, now) => {
      if (!versioned) versionsOf(bucket, key).forEach(erase);
      return add(bucket, key, false, content, metadata, now);
    },
    find: (bucket, key, versionId) =>
      versionsOf(bucket, key).find((object) => versionId === undefined || object.versionId === versionId),
    content: ({ versionId }) => readFileSync(fileOf(versionId)),
    remove: ({ bucket, key, versioned }, versionId, now) => {
      const stored = versionsOf(bucket, key);
      const removed = stored.filter(
        (object) => object.versionId === versionId || (versionId === undefined && !versioned),
      );
      removed.forEach(erase);
      if (versionId !== undefined || !versioned) return removed[0];
      return add(bucket, key, true, Buffer.alloc(0), { contentType: '', user: {} }, now);
    },
    list: (bucket, prefix) => {
      const newest = new Map<string, StoredObject>();
      for (const object of versions(bucket, prefix)) if (!newest.has(object.key)) newest.set(object.key, object);
      return [...newest.values()].filter(({ isDeleteMarker }) => !isDeleteMarker);
    },
    versions,
    clear: () => {
      database.exec('delete from objects');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    },
  };
};
