/** A part of an address: whatever a link could take for its own signs is percent-encoded (RFC 6068). */
const encodePart = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address as a link to write to it. */
export function mailtoOf(address: string): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodePart(address.slice(0, at))}@${encodePart(address.slice(at + 1))}`;
}
