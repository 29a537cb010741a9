const largestForm = 200_000;

/** A form that nobody typed. */
export const isTooLarge = (body: string | null): boolean => (body?.length ?? 0) > largestForm;
