import type { Principal } from '../aws/credentials.ts';
import type { AwsErrorKind, AwsOutcome, AwsService } from '../aws/service.ts';
import type { WebAnswer, WebRequest } from '../http/request.ts';
import type { Authoriser } from '../iam/authoriser.ts';
import type { Permission } from '../iam/evaluate-statements.ts';
import { accountId, region } from '../template/names.ts';
import type { BucketDefinition } from './bucket-definition.ts';
import { contentOf } from './decode-body.ts';
import { deletionXml, type NamedVersion, readDeletion } from './delete-objects.ts';
import type { ObjectMetadata, ObjectStore, StoredObject } from './object-store.ts';
import { deletedAnswer, listAnswer, objectHeaders, s3Error, versionsAnswer } from './s3-answers.ts';
import { iamActionOf, readS3Request, type S3Operation, type S3Target } from './s3-request.ts';

type Parts = {
  buckets: BucketDefinition[];
  objects: ObjectStore;
  authoriser: Authoriser;
  now: () => number;
  base: string;
};

const errorCodes: Partial<Record<AwsErrorKind, string>> = {
  'access-denied': 'AccessDenied',
  throttled: 'SlowDown',
  'server-error': 'InternalError',
  Expired: 'AccessDenied',
  ContentHashMismatch: 'XAmzContentSHA256Mismatch',
};

const errorAnswer = (kind: AwsErrorKind, message: string): WebAnswer =>
  s3Error(errorCodes[kind] ?? kind, kind === 'Expired' ? 'Request has expired' : message);

const metadataOf = ({ headers }: WebRequest): ObjectMetadata => {
  const user = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-amz-meta-'))
    .map(([name, value]) => [name.slice('x-amz-meta-'.length), value] as const);
  return {
    contentType: headers['content-type'] ?? 'binary/octet-stream',
    contentDisposition: headers['content-disposition'],
    contentEncoding: headers['content-encoding']?.replace(/^aws-chunked,?/, '') || undefined,
    cacheControl: headers['cache-control'],
    user: Object.fromEntries(user),
  };
};

const empty = (status: number, headers: Record<string, string> = {}): WebAnswer => ({ status, headers, body: '' });

type Known = Exclude<S3Operation, 'NotImplemented'>;
type Task = { target: S3Target; bucket: BucketDefinition; request: WebRequest; principal: Principal };

/** Objects under the rights of S3: nothing is public, every request is signed. */
export const makeS3Service = ({ buckets, objects, authoriser, now, base }: Parts): AwsService => {
  const mayList = ({ principal, bucket }: Task): boolean =>
    principal.kind === 'developer' ||
    authoriser.refuseRole(principal.roleArn, [{ action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket.name}` }]) ===
      undefined;

  /** Whoever may not list is not told that a key does not exist. */
  const absent = (task: Task): WebAnswer =>
    mayList(task)
      ? s3Error('NoSuchKey', 'The specified key does not exist.')
      : s3Error('AccessDenied', 'Access Denied');

  const read = (task: Task): WebAnswer => {
    const { target, bucket, request } = task;
    const object = objects.find(bucket.name, target.key, target.query.get('versionId') ?? undefined);
    if (object === undefined || object.isDeleteMarker) return absent(task);
    const headers = objectHeaders(object.metadata, object, target.query);
    if (request.headers['if-none-match'] === object.etag) return empty(304, headers);
    if (target.operation === 'HeadObject')
      return { ...empty(200, { ...headers, 'content-length': String(object.size) }) };
    return { status: 200, headers, body: objects.content(object) };
  };

  const write = ({ target, bucket, request }: Task): WebAnswer => {
    const place = { bucket: bucket.name, key: target.key, versioned: bucket.versioned };
    const existing = objects.find(bucket.name, target.key);
    if (request.headers['if-none-match'] === '*' && existing !== undefined && !existing.isDeleteMarker) {
      return s3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
    }
    const { etag, versionId } = objects.put(place, contentOf(request), metadataOf(request), now());
    return empty(200, { etag, ...(bucket.versioned && { 'x-amz-version-id': versionId }) });
  };

  const removeOne = (bucket: BucketDefinition, { key, versionId }: NamedVersion): StoredObject | undefined =>
    objects.remove({ bucket: bucket.name, key, versioned: bucket.versioned }, versionId, now());

  const remove = ({ target, bucket }: Task): WebAnswer => {
    const versionId = target.query.get('versionId') ?? undefined;
    const removed = removeOne(bucket, { key: target.key, versionId });
    const named = removed?.versionId ?? versionId;
    return empty(204, {
      ...(named !== undefined && { 'x-amz-version-id': named }),
      ...(removed?.isDeleteMarker === true && { 'x-amz-delete-marker': 'true' }),
    });
  };

  const removeMany = ({ bucket, request, principal }: Task): AwsOutcome => {
    const asked = readDeletion(request);
    if (typeof asked === 'string') return { answer: s3Error(asked, 'What is to be deleted cannot be read.') };
    const permissionFor = ({ key, versionId }: NamedVersion): Permission => ({
      action: versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion',
      resource: `arn:aws:s3:::${bucket.name}/${key}`,
    });
    const mayRemove = (object: NamedVersion): boolean =>
      principal.kind === 'developer' || authoriser.refuseRole(principal.roleArn, [permissionFor(object)]) === undefined;
    const deleted = asked.objects.map((object) => {
      if (!mayRemove(object)) return { ...object, markerId: undefined, refused: true };
      const removed = removeOne(bucket, object);
      return { ...object, markerId: removed?.isDeleteMarker === true ? removed.versionId : undefined, refused: false };
    });
    return {
      answer: deletedAnswer(deletionXml(deleted, asked.quiet)),
      used: deleted.filter(({ refused }) => !refused).map(permissionFor),
    };
  };

  const pageOf = ({ target: { query }, bucket }: Task) => ({
    bucket: bucket.name,
    prefix: query.get('prefix') ?? '',
    limit: Math.min(1000, Number(query.get('max-keys') ?? 1000)),
  });

  const list = (task: Task): WebAnswer => {
    const { query } = task.target;
    const asked = pageOf(task);
    const token = Buffer.from(query.get('continuation-token') ?? '', 'base64').toString();
    const after = token === '' ? (query.get('start-after') ?? '') : token;
    return listAnswer({ ...asked, objects: objects.list(asked.bucket, asked.prefix).filter(({ key }) => key > after) });
  };

  const listVersions = (task: Task): WebAnswer => {
    const { query } = task.target;
    const asked = pageOf(task);
    const all = objects.versions(asked.bucket, asked.prefix);
    const [keyMarker, versionMarker] = [query.get('key-marker') ?? '', query.get('version-id-marker')];
    const place = all.findIndex(({ key, versionId }) => key === keyMarker && versionId === versionMarker);
    const rest = place < 0 ? all.filter(({ key }) => key > keyMarker) : all.slice(place + 1);
    const newest = new Set(
      Map.groupBy(all, ({ key }) => key)
        .values()
        .map(([first]) => first),
    );
    return versionsAnswer({ ...asked, objects: rest, isLatest: (object) => newest.has(object) });
  };

  const operations: Record<Known, (task: Task) => WebAnswer | AwsOutcome> = {
    PutObject: write,
    GetObject: read,
    HeadObject: read,
    DeleteObject: remove,
    DeleteObjects: removeMany,
    ListObjectsV2: list,
    ListObjectVersions: listVersions,
    HeadBucket: () => empty(200, { 'x-amz-bucket-region': region }),
  };

  const keyPermissions = (operation: Known, { keyArn }: BucketDefinition): Permission[] => {
    if (keyArn === undefined || !['PutObject', 'GetObject', 'HeadObject'].includes(operation)) return [];
    const context = { 'kms:viaservice': `s3.${region}.amazonaws.com`, 'kms:calleraccount': accountId };
    return [{ action: operation === 'PutObject' ? 'kms:GenerateDataKey' : 'kms:Decrypt', resource: keyArn, context }];
  };

  return {
    name: 's3',
    errorAnswer,
    understand: (request) => {
      const target = readS3Request(request, base);
      const { operation } = target;
      const bucket = buckets.find(({ name }) => name === target.bucket);
      if (operation === 'NotImplemented') {
        return {
          action: operation,
          refused: s3Error('NotImplemented', 'The local cloud does not play this operation'),
        };
      }
      if (bucket === undefined) {
        return { action: operation, refused: s3Error('NoSuchBucket', 'The specified bucket does not exist') };
      }
      const bucketArn = `arn:aws:s3:::${bucket.name}`;
      const resource = target.key === '' ? bucketArn : `${bucketArn}/${target.key}`;
      const context = { 's3:prefix': target.query.get('prefix') ?? '' };
      return {
        action: operation,
        resource,
        permissions: [
          // Of many objects at once each is judged by itself.
          ...(operation === 'DeleteObjects'
            ? []
            : [{ action: iamActionOf(operation, target.query), resource, context }]),
          ...keyPermissions(operation, bucket),
        ],
        run: (principal): Promise<AwsOutcome> => {
          const done = operations[operation]({ target, bucket, request, principal });
          return Promise.resolve('answer' in done ? done : { answer: done });
        },
      };
    },
  };
};
