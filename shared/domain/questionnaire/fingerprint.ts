/** Writes keys in one order, so that equal values give equal text. */
export const canonical = (value: unknown): string => {
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

const [firstPrime, secondPrime] = [2_654_435_761, 1_597_334_677];

/** The same for what is large and marked part by part at every step: 64 bits as well, reckoned with small numbers. */
export function quickFingerprintOf(value: unknown): string {
  const text = canonical(value);
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, firstPrime);
    other = Math.imul(other ^ unit, secondPrime);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
