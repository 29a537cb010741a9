/** A request as pages and API see it: decoded, with header names in lower case. */
export type HttpRequest = Readonly<{
  /** As it was sent; HEAD goes where GET goes (match-route.ts). */
  method: string;
  /** Path without the query, decoded as a whole by the gateway: a `/` or `?` that was encoded stands in it like any other. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The query as it was sent, for whoever must give a part of it back unchanged. */
  rawQuery?: string;
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  /** The body as text; null when there is none. */
  body: string | null;
  requestId: string;
  sourceIp: string;
}>;

/** Security headers, compression and the request id are added on the way out (shared/lambda). */
export type HttpResponse = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** The body is base64 of what is sent, as of a picture. */
  isBase64?: true;
  cookies?: readonly string[];
}>;

export const redirect = (location: string): HttpResponse => ({ status: 303, headers: { location }, body: '' });
