export type Call = Readonly<{ status: number; body: unknown; text: string }>;

/** A call as an ATS or a script makes it, without following where it leads. */
export const callApi = async (
  url: string,
  method: string,
  path: string,
  { key, body, headers = {} }: Readonly<{ key?: string; body?: unknown; headers?: Readonly<Record<string, string>> }>,
): Promise<Call> => {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
  return { status: response.status, body: isJson ? JSON.parse(text) : null, text };
};
