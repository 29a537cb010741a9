import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { bucketPrefixes } from '#shared/config/resource-names.ts';
import type { ReportStore } from '#shared/domain/ports/report-store.ts';
import { type SignedRequest, sendSigned } from '../signed-calls/send-signed.ts';
import { toQuery } from '../signed-calls/to-query.ts';
import type { ReportPlace } from './report-place.ts';

/**
 * Reports in S3. Signed by hand: the client costs 165 KB of load for three requests. Without leave to list, S3 answers
 * 403 for an object that does not exist.
 */
export function createReportStore({
  bucketName,
  endpoint,
  region,
  credentials,
  tryMilliseconds,
}: ReportPlace): ReportStore {
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Sha256, uriEscapePath: false });
  const base = endpoint.pathname.replace(/\/$/, '');
  const requestFor = (method: string, key: string, headers: Record<string, string> = {}): SignedRequest => ({
    method,
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    ...(endpoint.port === '' ? {} : { port: Number(endpoint.port) }),
    path: `${base}/${bucketName}/${bucketPrefixes.reports}${key}`,
    query: {},
    headers: { host: endpoint.host, ...headers },
    tryMilliseconds,
  });
  return {
    has: async (key) => {
      const { status } = await sendSigned(signer, requestFor('HEAD', key), null);
      if (status === 200) return true;
      if (status === 403 || status === 404) return false;
      throw new Error(`S3 answered ${status} when asked for a report`);
    },
    put: async (key, pdf, disposition) => {
      const request = requestFor('PUT', key, {
        'content-type': 'application/pdf',
        'content-disposition': disposition,
        'content-length': String(pdf.byteLength),
      });
      const { status } = await sendSigned(signer, request, pdf);
      if (status !== 200) throw new Error(`S3 answered ${status} when given a report`);
    },
    temporaryUrl: async (key, { seconds, now }) => {
      // S3 signs over no body; without this header the signer would take the hash of an empty one.
      const request = requestFor('GET', key, { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' });
      const query = {
        'response-cache-control': 'private, no-store',
        'response-content-type': 'application/pdf',
      };
      const signed = await signer.presign({ ...request, query }, { expiresIn: seconds, signingDate: new Date(now) });
      return `${endpoint.origin}${signed.path}?${toQuery(signed.query)}`;
    },
  };
}
