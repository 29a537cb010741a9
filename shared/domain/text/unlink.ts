/** A dot before a letter, as a mail program looks for them: in any of the forms that names of hosts may have it in; some have pictures. */
const dotsOfHosts = /(?<=[\p{L}\p{M}\p{N}\p{So}\p{Sk}])([.\u2024\u3002\ufe52\uff0e\uff61])(?=\p{L})/gu;

/** The same text with a space after each dot that could make a link of it. */
export const spaceDots = (text: string): string => text.replace(dotsOfHosts, '$1 ');

/** A text of somebody else as it stands in a mail of ours: nothing in it becomes a link. */
export const withoutLinks = (text: string): string =>
  spaceDots(text.replaceAll('://', ' ')).replace(/(?<=\S)@(?=\S)/gu, ' @ ');
