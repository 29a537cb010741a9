import { Agent, request as send } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A request as it goes over the wire: nothing tidies its path, its headers or its body. */
export type RawRequest = Readonly<{
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer | null;
  /** Values that an answer must not hold. */
  marks: readonly string[];
}>;

export type RawAnswer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: string }>;

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function unpack(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
}

export const sendRaw = (origin: string, { method, target, headers, body }: RawRequest): Promise<RawAnswer> => {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const outgoing = send(
      { agent, hostname, port, method, path: target, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const flat = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(flat),
            body: unpack(Buffer.concat(chunks), response.headers['content-encoding']).toString(),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
};
