import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { FormValues } from '#shared/web/forms/form-body.ts';
import type { PostedList } from './posted-list.ts';
import type { CellFault } from './read-rows.ts';
import type { StartContext } from './start-context.ts';

/** The form as it is drawn: what its fields hold, the list as far as it was read, and what is wrong. */
export type StartForm = Readonly<{
  context: StartContext;
  form: FormValues;
  list: PostedList;
  errors: FieldErrors;
  faults: readonly CellFault[];
}>;
