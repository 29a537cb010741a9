/** A query as SigV4 wants it: all but unreserved characters encoded. */
export const toQuery = (query: Readonly<Record<string, unknown>> = {}): string =>
  Object.entries(query)
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
    .join('&');

const encode = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
