/** Whether two mail addresses are one, in whatever letters they were typed; without both there is nothing to compare. */
export const sameAddress = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
