const hardSpace = '\u00a0';
/** Longer than this, a name must be able to break on a narrow phone. */
const longestUnbroken = 24;

/** Keeps a name or number on one line, unless it is too long for that. */
export const keepTogether = (text: string): string =>
  text.length > longestUnbroken ? text : text.replaceAll(' ', hardSpace);
