import { escapeXml } from '../aws/query-protocol.ts';
import type { WebRequest } from '../http/request.ts';
import { contentOf } from './decode-body.ts';

/** An object, or one version of it, as a request to delete many names it. */
export type NamedVersion = { key: string; versionId: string | undefined };

const mostObjects = 1000;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

const textOf = (name: string, xml: string): string | undefined => {
  const [, text] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return text === undefined ? undefined : unescapeXml(text);
};

/** S3 takes no list of what to delete that nothing vouches for. */
const isVouchedFor = ({ headers }: WebRequest): boolean =>
  headers['content-md5'] !== undefined || Object.keys(headers).some((name) => name.startsWith('x-amz-checksum-'));

/** What is to be deleted, or the code of the error with which S3 refuses the whole. */
export const readDeletion = (
  request: WebRequest,
): { objects: NamedVersion[]; quiet: boolean } | 'InvalidRequest' | 'MalformedXML' => {
  if (!isVouchedFor(request)) return 'InvalidRequest';
  const xml = contentOf(request).toString();
  const objects = [...xml.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, object = '']) => ({
    key: textOf('Key', object) ?? '',
    versionId: textOf('VersionId', object),
  }));
  const isWhole = objects.length > 0 && objects.length <= mostObjects && objects.every(({ key }) => key !== '');
  return isWhole ? { objects, quiet: textOf('Quiet', xml) === 'true' } : 'MalformedXML';
};

/** Each object is judged by itself: one that may not be deleted keeps no other. */
export type Deleted = NamedVersion & { markerId: string | undefined; refused: boolean };

export const deletionXml = (deleted: readonly Deleted[], quiet: boolean): string =>
  deleted
    .filter(({ refused }) => refused || !quiet)
    .map(({ key, versionId, markerId, refused }) => {
      const version = versionId === undefined ? '' : `<VersionId>${escapeXml(versionId)}</VersionId>`;
      const named = `<Key>${escapeXml(key)}</Key>${version}`;
      if (refused) return `<Error>${named}<Code>AccessDenied</Code><Message>Access Denied</Message></Error>`;
      const marker =
        markerId === undefined
          ? ''
          : `<DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>${markerId}</DeleteMarkerVersionId>`;
      return `<Deleted>${named}${marker}</Deleted>`;
    })
    .join('');
