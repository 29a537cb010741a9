import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { indexNames } from '#shared/config/resource-names.ts';
import { unpack } from '#shared/data/items/pack.ts';
import type { LocalCloud } from './local-cloud.ts';
import { localService, nameIn, tableNameOf } from './local-service.ts';

/** Everywhere where something may be kept; `versions` are those of stored reports, which nobody can search in. */
export type Found = Readonly<Record<'table' | 'indexes' | 'objects' | 'logs' | 'calls', readonly string[]>> &
  Readonly<{ versions: number }>;

/** An item as text, with what lists show of a check unpacked. */
const textOf = ({ packed, ...item }: Record<string, unknown>): string =>
  JSON.stringify({ ...item, ...(packed instanceof Uint8Array && { packed: unpack(packed) }) });

/** What a stream could not deliver has the same bytes as base64. */
const withPacked = (text: string): string =>
  text.replace(/"B":"([^"]+)"/g, (_, base64: string) => JSON.stringify(unpack(Buffer.from(base64, 'base64'))));

/** Where these words stand in what the system keeps; the mailbox and the ATS are the world outside. */
export async function searchStores(cloud: LocalCloud, words: readonly string[]): Promise<Found> {
  const dynamodb = new DynamoDBClient(localService(cloud, 'dynamodb'));
  const s3 = new S3Client({ ...localService(cloud, 's3'), forcePathStyle: true });
  const isFound = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

  const inTable = async (index?: string): Promise<readonly string[]> => {
    const found: string[] = [];
    const TableName = await tableNameOf(cloud);
    for await (const page of paginateScan({ client: dynamodb }, { TableName, IndexName: index })) {
      const items = (page.Items ?? []).map((item) => textOf(unmarshall(item)));
      found.push(...items.filter(isFound));
    }
    return found;
  };

  const Bucket = await nameIn(cloud, /^arn:aws:s3:::([^/]+)$/);
  const objects: string[] = [];
  let versions = 0;
  let markers: Readonly<{ KeyMarker?: string | undefined; VersionIdMarker?: string | undefined }> | null = {};
  while (markers !== null) {
    const page: ListObjectVersionsCommandOutput = await s3.send(new ListObjectVersionsCommand({ Bucket, ...markers }));
    for (const { Key = '', VersionId } of page.Versions ?? []) {
      if (Key.startsWith('reports/')) versions += 1;
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
      if (isFound(`${Key} ${withPacked((await Body?.transformToString()) ?? '')}`)) objects.push(Key);
    }
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    markers = page.IsTruncated === true ? { KeyMarker, VersionIdMarker } : null;
  }
  const found: Found = {
    table: await inTable(),
    indexes: (await Promise.all(Object.values(indexNames).map(inTable))).flat(),
    objects,
    logs: (await cloud.logs()).map(({ line }) => line).filter(isFound),
    calls: (await cloud.calls()).map((call) => JSON.stringify(call)).filter(isFound),
    versions,
  };
  dynamodb.destroy();
  s3.destroy();
  return found;
}
