import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpRequest } from '#shared/web/http/http.ts';

/** Bytes that a request may have. */
const maxBodyBytes = 1_000_000;

type Undecoded = Readonly<{ fault: 'too_large' | 'unreadable' }>;

export type DecodedRequest = Readonly<{ request: HttpRequest }> | Undecoded;

const defined = (record: Readonly<Record<string, string | undefined>> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

export const lowerCased = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(defined(headers)).map(([name, value]) => [name.toLowerCase(), value]));

function parseCookies(cookies: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    cookies.flatMap((cookie) => {
      const at = cookie.indexOf('=');
      return at < 1 ? [] : [[cookie.slice(0, at).trim(), cookie.slice(at + 1).trim()]];
    }),
  );
}

/** A name given more than once has its values joined by commas, as API Gateway does. */
function parseQuery(query: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(values);
}

/** A form with files is no text: each byte stands as the character of its number (shared/web/forms/multipart-form.ts). */
const holdsFiles = ({ headers }: APIGatewayProxyEventV2): boolean =>
  (headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data');

/**
 * The gateway gives some bodies as text, with a sign of its own for what is not UTF-8, which takes more bytes than what
 * it stands for. Who has sent that very sign has sent as many.
 */
const wasReplaced = ({ headers, isBase64Encoded }: APIGatewayProxyEventV2, text: string, bytes: Buffer): boolean =>
  !isBase64Encoded && text.includes('\ufffd') && Number(lowerCased(headers)['content-length']) !== bytes.length;

function decodeBody(event: APIGatewayProxyEventV2): Readonly<{ text: string | null }> | Undecoded {
  const { body, isBase64Encoded } = event;
  if (body === undefined || body === '') return { text: null };
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maxBodyBytes) return { fault: 'too_large' };
  if (holdsFiles(event)) return { text: bytes.toString('latin1') };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return wasReplaced(event, text, bytes) ? { fault: 'unreadable' } : { text };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** The gateway cuts a path off at a `?` that was encoded in it; the route and its parameters still have all of it. */
function pathOf({ rawPath, routeKey, pathParameters }: APIGatewayProxyEventV2): string {
  const params = defined(pathParameters);
  if (!Object.values(params).some((value) => value.includes('?'))) return rawPath;
  const [, pattern = rawPath] = routeKey.split(' ');
  return pattern.replaceAll(/\{(\w+)\+?\}/g, (variable, name: string) => params[name] ?? variable);
}

/** Payload 2.0 of an HTTP API. The gateway leaves the body out of what answers a HEAD. */
export function decodeRequest(event: APIGatewayProxyEventV2): DecodedRequest {
  const body = decodeBody(event);
  if ('fault' in body) return body;
  const { http, requestId } = event.requestContext;
  return {
    request: {
      method: http.method,
      path: pathOf(event),
      query: parseQuery(event.rawQueryString),
      rawQuery: event.rawQueryString,
      headers: lowerCased(event.headers),
      cookies: parseCookies(event.cookies ?? []),
      body: body.text,
      requestId,
      sourceIp: http.sourceIp,
    },
  };
}
