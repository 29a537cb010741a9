import type { WebRequest } from '../http/request.ts';

/** What a request to S3 is about: `/_local/aws/s3/<bucket>/<key>`. */
export type S3Target = { operation: S3Operation; bucket: string; key: string; query: URLSearchParams };

export type S3Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'DeleteObjects'
  | 'ListObjectsV2'
  | 'ListObjectVersions'
  | 'HeadBucket'
  | 'NotImplemented';

const onObject: Record<string, S3Operation> = {
  PUT: 'PutObject',
  GET: 'GetObject',
  HEAD: 'HeadObject',
  DELETE: 'DeleteObject',
};

/** Query parameters that make another operation of it (tagging, uploads in parts …). */
const otherOperations = ['acl', 'tagging', 'uploads', 'uploadId', 'retention', 'legal-hold', 'policy', 'lifecycle'];

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const operationOf = (method: string, key: string, query: URLSearchParams): S3Operation => {
  if (otherOperations.some((name) => query.has(name))) return 'NotImplemented';
  if (key !== '') return onObject[method] ?? 'NotImplemented';
  if (method === 'HEAD') return 'HeadBucket';
  if (method === 'POST') return query.has('delete') ? 'DeleteObjects' : 'NotImplemented';
  if (method !== 'GET') return 'NotImplemented';
  return query.has('versions') ? 'ListObjectVersions' : 'ListObjectsV2';
};

export const readS3Request = ({ method, path, query: text, headers }: WebRequest, base: string): S3Target => {
  const query = new URLSearchParams(text);
  const [bucket = '', ...rest] = path.slice(base.length).split('/').slice(1);
  const key = decode(rest.join('/'));
  const copies = headers['x-amz-copy-source'] !== undefined;
  return { operation: copies ? 'NotImplemented' : operationOf(method, key, query), bucket: decode(bucket), key, query };
};

const actions: Record<Exclude<S3Operation, 'NotImplemented' | 'DeleteObjects'>, string> = {
  PutObject: 's3:PutObject',
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  DeleteObject: 's3:DeleteObject',
  ListObjectsV2: 's3:ListBucket',
  ListObjectVersions: 's3:ListBucketVersions',
  HeadBucket: 's3:ListBucket',
};

/** The IAM action of an operation; a given version has actions of its own. */
export const iamActionOf = (operation: keyof typeof actions, query: URLSearchParams): string => {
  const action = actions[operation];
  return query.has('versionId') ? action.replace(/Object$/, 'ObjectVersion') : action;
};
