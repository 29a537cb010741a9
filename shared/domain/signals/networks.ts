/** An address or a network: its bits, and how many of them count. */
type Bits = Readonly<{ family: 4 | 6; value: bigint; length: number }>;

const v4Bits = 32;
const v6Bits = 128;
const groupsOfV6 = 8;
/** What one subscriber has: addresses within it change by themselves. */
const ownV6Bits = 48;

const decimal = /^(?:0|[1-9]\d{0,2})$/;
const hexadecimal = /^[0-9a-f]{1,4}$/i;

function readV4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => decimal.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

/** Groups of four digits; the last two may be written as an IPv4 address. */
function readGroups(text: string): readonly bigint[] | null {
  if (text === '') return [];
  const parts = text.split(':');
  const groups = parts.map((part, at): readonly bigint[] | null => {
    if (hexadecimal.test(part)) return [BigInt(`0x${part}`)];
    const mapped = at === parts.length - 1 ? readV4(part) : null;
    return mapped === null ? null : [mapped >> 16n, mapped & 0xffffn];
  });
  return groups.every((group) => group !== null) ? groups.flat() : null;
}

function readV6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map(readGroups);
  if (head == null || tail === null) return null;
  const missing = groupsOfV6 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const zeros = Array.from({ length: missing }, () => 0n);
  return [...head, ...zeros, ...(tail ?? [])].reduce((sum, group) => (sum << 16n) | group, 0n);
}

const mappedV4 = 0xffffn << 32n;

/** Null when it is none. One of IPv4 within IPv6 is one of IPv4. */
function readAddress(text: string): Bits | null {
  const v4 = readV4(text);
  if (v4 !== null) return { family: 4, value: v4, length: v4Bits };
  const v6 = readV6(text.split('%')[0] ?? '');
  if (v6 === null) return null;
  const isMapped = v6 >> 32n === mappedV4 >> 32n;
  return isMapped ? { family: 4, value: v6 & 0xffff_ffffn, length: v4Bits } : { family: 6, value: v6, length: v6Bits };
}

const widthOf = ({ family }: Bits): number => (family === 4 ? v4Bits : v6Bits);

const upTo = ({ family, value }: Bits, length: number): bigint =>
  value >> BigInt((family === 4 ? v4Bits : v6Bits) - length);

function readNetwork(text: string): Bits | null {
  const [address = '', length, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const bits = readAddress(address);
  if (bits === null || length === undefined) return bits;
  if (!decimal.test(length)) return null;
  // A mapped address is written with the bits of IPv6.
  const own = address.includes(':') && bits.family === 4 ? Number(length) - (v6Bits - v4Bits) : Number(length);
  return own < 1 || own > widthOf(bits) ? null : { ...bits, length: own };
}

/** Whether it is a network as `192.0.2.0/24` or `2001:db8::/32`, or an address alone. */
export const isNetwork = (text: string): boolean => readNetwork(text) !== null;

/** Whether this address is in one of these networks. */
export function isKnownNetwork(address: string, networks: readonly string[]): boolean {
  const bits = readAddress(address);
  if (bits === null) return false;
  return networks.some((text) => {
    const network = readNetwork(text);
    return (
      network !== null && network.family === bits.family && upTo(network, network.length) === upTo(bits, network.length)
    );
  });
}

/** What of an address stands for its network: all of IPv4, the first 48 bits of IPv6. Null when it is none. */
export function networkOf(address: string): string | null {
  const bits = readAddress(address);
  if (bits === null) return null;
  const length = bits.family === 4 ? v4Bits : ownV6Bits;
  return `${bits.family}|${upTo(bits, length).toString(16)}`;
}
