import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { chooseEncoding, compressBody, isCompressible } from './compress-body.ts';

/** What every answer carries, unless it says otherwise itself. */
const standardHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/** The answer as an HTTP API takes it, compressed when the reader accepts that. */
export async function encodeResponse(
  { status, headers, body, isBase64, cookies }: HttpResponse,
  requestId: string,
  acceptEncoding: string | undefined,
): Promise<APIGatewayProxyStructuredResultV2> {
  const compressible = isCompressible(headers['content-type']);
  const encoding = compressible ? chooseEncoding(acceptEncoding) : null;
  const compressed = encoding === null ? null : await compressBody(body, encoding);
  return {
    statusCode: status,
    headers: {
      ...standardHeaders,
      ...(compressible ? { vary: 'accept-encoding' } : {}),
      ...headers,
      ...(compressed === null || encoding === null ? {} : { 'content-encoding': encoding }),
      'x-request-id': requestId,
    },
    body: compressed ?? body,
    isBase64Encoded: compressed !== null || isBase64 === true,
    ...(cookies === undefined ? {} : { cookies: [...cookies] }),
  };
}
