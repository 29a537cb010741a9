/** What the body says; null when it says nothing or is not JSON. */
export function parseJson(body: string | null): Readonly<{ value: unknown }> | null {
  try {
    return body === null ? null : { value: JSON.parse(body) };
  } catch {
    return null;
  }
}
