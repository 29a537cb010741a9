/** Writes keys in one order, so that equal values give equal text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
};

const prime = 0x100000001b3n;
const offset = 0xcbf29ce484222325n;

/** A short text that is the same for equal values and, but for bad luck, for these only (FNV-1a, 64 bits). Not secret. */
export function fingerprintOf(value: unknown): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(canonical(value))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(36);
}

export const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
