import type { IncomingMessage, ServerResponse } from 'node:http';

/** A whole request, read. */
export type WebRequest = {
  method: string;
  /** As it stood in the request line: path and query, still encoded. */
  target: string;
  path: string;
  query: string;
  /** Lower-case names in their order, duplicates kept. */
  headerList: [name: string, value: string][];
  headers: Record<string, string>;
  body: Buffer;
};

export type WebAnswer = {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
};

const listHeaders = (raw: string[]): [string, string][] => {
  const list: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    list.push([(raw[index] ?? '').toLowerCase(), raw[index + 1] ?? '']);
  }
  return list;
};

const readBody = async (message: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= limitBytes) chunks.push(chunk);
  }
  return size <= limitBytes ? Buffer.concat(chunks) : undefined;
};

/** `undefined` when the body is longer than the limit. */
export const readRequest = async (message: IncomingMessage, limitBytes: number): Promise<WebRequest | undefined> => {
  const body = await readBody(message, limitBytes);
  if (body === undefined) return undefined;
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const headerList = listHeaders(message.rawHeaders);
  const headers: Record<string, string> = {};
  for (const [name, value] of headerList) headers[name] = name in headers ? `${headers[name]},${value}` : value;
  return {
    method: message.method ?? 'GET',
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headerList,
    headers,
    body,
  };
};

/** The clock's time goes into `date`: the AWS SDK corrects its own clock by it. */
export const sendAnswer = (response: ServerResponse, answer: WebAnswer, now: number): void => {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.setHeader('date', new Date(now).toUTCString());
  response.statusCode = answer.status;
  if (!response.hasHeader('content-length')) response.setHeader('content-length', Buffer.byteLength(answer.body));
  response.end(response.req.method === 'HEAD' ? undefined : answer.body);
};

export const jsonAnswer = (status: number, value: unknown): WebAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
