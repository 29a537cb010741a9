import * as z from 'zod';
import { jsonAnswer, type WebAnswer } from '../http/request.ts';
import { isJsonRecord, parseJson } from '../json.ts';

const headerValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const responseSchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), headerValue).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

export const gatewayError = {
  internal: () => jsonAnswer(500, { message: 'Internal Server Error' }),
  unavailable: () => jsonAnswer(503, { message: 'Service Unavailable' }),
  tooMany: () => jsonAnswer(429, { message: 'Too Many Requests' }),
  tooLarge: () => jsonAnswer(413, { message: 'Request Entity Too Large' }),
  headersTooLarge: () => jsonAnswer(431, { message: 'Request Header Fields Too Large' }),
  notFound: () => jsonAnswer(404, { message: 'Not Found' }),
} satisfies Record<string, () => WebAnswer>;

/** What the caller gets for what the function returned, as payload format 2.0 has it. */
export const makeAnswer = (payload: string): WebAnswer => {
  const value = parseJson(payload);
  if (!isJsonRecord(value) || !('statusCode' in value)) {
    const body = typeof value === 'string' ? value : payload;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const parsed = responseSchema.safeParse(value);
  if (!parsed.success) return gatewayError.internal();
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const answer: WebAnswer = {
    status: statusCode,
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: isBase64Encoded === true ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  };
  for (const [name, text] of Object.entries(headers ?? {})) answer.headers[name.toLowerCase()] = text;
  if (cookies && cookies.length > 0) answer.headers['set-cookie'] = cookies;
  delete answer.headers['content-length'];
  delete answer.headers['transfer-encoding'];
  return answer;
};
