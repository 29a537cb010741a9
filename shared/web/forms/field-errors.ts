/** What is wrong with a form, in the order of its fields. `field` is the id of the control that the summary leads to. */
export type FieldErrors = readonly Readonly<{ field: string; message: string }>[];

export const noErrors: FieldErrors = [];

/** What stands at this field; null when it is right. */
export const errorAt = (errors: FieldErrors, field: string): string | null =>
  errors.find((error) => error.field === field)?.message ?? null;
