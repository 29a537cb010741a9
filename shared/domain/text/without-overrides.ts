/** Signs that turn the direction of whatever follows them, in a line of ours too. Letters have their own without them. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text by which nobody can turn the words around it. */
export const withoutOverrides = (text: string): string => text.replace(overrides, '');
