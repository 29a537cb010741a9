import type { WebRequest } from '../http/request.ts';

/** Takes the chunks of `aws-chunked` apart: `<hex size>[;chunk-signature=…]\r\n<data>\r\n … 0\r\n<trailers>`. */
const decodeChunks = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', at);
    if (lineEnd < 0) break;
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
};

export const contentOf = ({ headers, body }: WebRequest): Buffer =>
  (headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-') ? decodeChunks(body) : body;
