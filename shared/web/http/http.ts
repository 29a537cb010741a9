/** A request as pages and API see it: decoded, with header names in lower case. */
export type HttpRequest = Readonly<{
  method: string;
  /** Path without the query, percent-decoded by nobody: parameters are in `params`. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The query as it was sent, for whoever must give a part of it back unchanged. */
  rawQuery?: string;
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  /** Path parameters of the route, decoded. */
  params: Readonly<Record<string, string>>;
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
  cookies?: readonly string[];
}>;

export const redirect = (location: string): HttpResponse => ({ status: 303, headers: { location }, body: '' });
