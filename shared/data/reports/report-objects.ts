import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { bucketPrefixes } from '#shared/config/resource-names.ts';
import type { ReportObjects } from '#shared/domain/ports/report-objects.ts';
import { sendSigned } from '../signed-calls/send-signed.ts';
import type { ReportPlace } from './report-place.ts';

type Version = Readonly<{ key: string; versionId: string; at: string }>;

/** Keys and ids of ours hold nothing that XML would write in another way. */
const part = (name: string, xml: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const versionsIn = (xml: string): readonly Version[] =>
  [...xml.matchAll(/<(Version|DeleteMarker)>(.*?)<\/\1>/gs)].map(([, , version = '']) => ({
    key: part('Key', version),
    versionId: part('VersionId', version),
    at: new Date(part('LastModified', version)).toISOString(),
  }));

/** Stored reports in S3, by all their versions. Signed by hand, as the report store is. */
export function createReportObjects(place: ReportPlace): ReportObjects {
  const { bucketName, endpoint, region, credentials, tryMilliseconds } = place;
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Sha256, uriEscapePath: false });
  const base = `${endpoint.pathname.replace(/\/$/, '')}/${bucketName}`;
  const ask = (method: string, path: string, query: Record<string, string>) =>
    sendSigned(
      signer,
      {
        method,
        protocol: endpoint.protocol,
        hostname: endpoint.hostname,
        ...(endpoint.port === '' ? {} : { port: Number(endpoint.port) }),
        path: `${base}${path}`,
        query,
        headers: { host: endpoint.host },
        tryMilliseconds,
      },
      null,
    );

  const list = async (organisationId: string, checkId: string): Promise<readonly Version[]> => {
    const found: Version[] = [];
    let markers: Record<string, string> = {};
    for (;;) {
      const prefix = `${bucketPrefixes.reports}${organisationId}/${checkId}/`;
      const { status, body } = await ask('GET', '', { versions: '', prefix, ...markers });
      if (status !== 200) throw new Error(`S3 answered ${status} when asked for the versions of reports`);
      found.push(...versionsIn(body));
      if (part('IsTruncated', body) !== 'true') return found;
      markers = { 'key-marker': part('NextKeyMarker', body), 'version-id-marker': part('NextVersionIdMarker', body) };
    }
  };

  const remove = async ({ key, versionId }: Version): Promise<void> => {
    const { status } = await ask('DELETE', `/${key}`, { versionId });
    if (status !== 204 && status !== 404) throw new Error(`S3 answered ${status} when a report was to be deleted`);
  };

  return {
    count: async (organisationId, checkId) => (await list(organisationId, checkId)).length,

    async removeBefore(organisationId, checkId, before) {
      const versions = await list(organisationId, checkId);
      for (const version of versions.filter(({ at }) => at < before)) await remove(version);
      return (
        versions
          .map(({ at }) => at)
          .filter((at) => at >= before)
          .toSorted()[0] ?? null
      );
    },
  };
}
