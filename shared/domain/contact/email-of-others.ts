import { longestAround, parseEmail } from './parse-email.ts';

/**
 * Where a field may be parted: between two addresses, behind a word with a colon, and behind an address before a dash or
 * a bracket. Not elsewhere: half of an address that was typed with a space or a comma in it is somebody else's.
 */
const between = /\s*[,;|\n\r/]\s*(?=[^,;|\n\r/]*@)|(?<=:)\s*|(?<=@\S+)\s+(?=[^\s\p{L}\p{N}]|\S*@|\p{L}+\.?\s+\S*@)/u;

/** An address as people have it in an ATS: the first of two, with a word beside it. Null of what stays unreadable. */
export function readEmailOfOthers(text: string): string | null {
  if (text.length > longestAround) return null;
  const whole = parseEmail(text);
  if (whole !== null) return whole;
  for (const part of text.split(between)) {
    const email = parseEmail(part);
    if (email !== null) return email;
  }
  return null;
}
