import type { WebRequest } from '../http/request.ts';
import { accountId } from '../template/names.ts';

type Facts = {
  request: WebRequest;
  routeKey: string;
  pathParameters: Record<string, string>;
  apiId: string;
  requestId: string;
  host: string;
  now: number;
};

/** Measured on AWS: these come as text, all else (forms, and no type at all, too) in base64. */
const isTextType = (contentType: string | undefined): boolean => {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return type.startsWith('text/') || ['application/json', 'application/xml', 'application/javascript'].includes(type);
};

/** An HTTP API hands over the path decoded, and loses what follows a `?` that was encoded in it. */
const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path).split('?')[0] ?? path;
  } catch {
    return path;
  }
};

const joinQuery = (query: string): Record<string, string> | undefined => {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    joined[name] = name in joined ? `${joined[name]},${value}` : value;
  return Object.keys(joined).length > 0 ? joined : undefined;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2020:19:03:58 +0000` */
export const requestTime = (now: number): string => {
  const [date = '', clock = ''] = new Date(now).toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${months[Number(month) - 1]}/${year}:${clock.slice(0, 8)} +0000`;
};

/** Cookies have a place of their own; the others are between two neighbours. */
const notHandedOn = ['cookie', 'connection', 'transfer-encoding'];

const loopback = '127.0.0.1';

/**
 * Everybody comes from this machine. Whoever names another source in X-Forwarded-For is taken at their word: the last one
 * is the client, as the gateway adds it on AWS.
 */
export const sourceIpOf = ({ headers }: Pick<WebRequest, 'headers'>): string =>
  headers['x-forwarded-for']?.split(',').at(-1)?.trim() || loopback;

const headersOf = ({ headers }: WebRequest, host: string, requestId: string): Record<string, string> => {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !notHandedOn.includes(name)));
  const forwarded = headers['x-forwarded-for'];
  return {
    ...kept,
    'x-amzn-trace-id':
      headers['x-amzn-trace-id'] ?? `Root=1-${requestId.slice(0, 8)}-${requestId.replaceAll('-', '').slice(8)}`,
    'x-forwarded-for': forwarded ?? loopback,
    'x-forwarded-port': host.split(':')[1] ?? '80',
    'x-forwarded-proto': 'http',
  };
};

const cookiesOf = ({ headerList }: WebRequest): string[] =>
  headerList
    .filter(([name]) => name === 'cookie')
    .flatMap(([, value]) => value.split(';'))
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie !== '');

/** The event of payload format 2.0, as API Gateway makes it. */
export const makeEvent = ({ request, routeKey, pathParameters, apiId, requestId, host, now }: Facts): object => {
  const path = decodePath(request.path);
  const cookies = cookiesOf(request);
  const query = joinQuery(request.query);
  const asText = isTextType(request.headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: request.query,
    ...(cookies.length > 0 && { cookies }),
    headers: headersOf(request, host, requestId),
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId,
      apiId,
      domainName: host,
      domainPrefix: host.split('.')[0] ?? host,
      http: {
        method: request.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: sourceIpOf(request),
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: requestTime(now),
      timeEpoch: now,
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(request.body.length > 0 && { body: request.body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !asText,
  };
};
