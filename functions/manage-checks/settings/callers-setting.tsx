import type { Recruiter } from '#shared/domain/check/check.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import { maxCallHandlers } from '#shared/domain/limits.ts';
import type { SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting, SettingForm } from './setting.ts';
import { isTicked, SettingText, SettingTick } from './setting-fields.tsx';

const emptyRows = 2;
const rows = Array.from({ length: maxCallHandlers }, (_, index) => index + 1);

/** As many rows as there are persons, and room for others. */
function rowsOf({ value }: SettingForm): readonly number[] {
  const last = rows.findLast((row) => value(`name-${row}`) !== '' || value(`email-${row}`) !== '') ?? 0;
  return rows.slice(0, last + emptyRows);
}

function Row({ form, row }: Readonly<{ form: SettingForm; row: number }>) {
  const words = form.texts.callers;
  const isKnown = form.organisation.callHandlers.length >= row;
  return (
    <fieldset class="q q-tight">
      <legend>{words.person({ number: row })}</legend>
      <div class="pair">
        <SettingText form={form} name={`name-${row}`} label={words.name} />
        <SettingText form={form} name={`email-${row}`} kind="email" label={words.email} />
      </div>
      {isKnown ? <SettingTick form={form} name={`remove-${row}`} text={words.remove} /> : null}
    </fieldset>
  );
}

/** The persons of the form; a row that is empty, or to be removed, is none. */
function readCallers(form: FormValues, { callers, messages }: SettingsTexts) {
  const persons: Recruiter[] = [];
  const errors: FieldErrors[number][] = [];
  for (const row of rows) {
    const [nameField, emailField] = [`name-${row}`, `email-${row}`];
    const typed = { name: fieldValue(form, nameField), email: fieldValue(form, emailField) };
    if (isTicked(form, `remove-${row}`) || (typed.name === '' && typed.email === '')) continue;
    const name = parseName(typed.name);
    const email = parseEmail(typed.email);
    if (name === null) errors.push({ field: nameField, message: callers.nameError });
    if (email === null) {
      errors.push({ field: emailField, message: typed.email === '' ? callers.reachError : messages.emailError });
    } else if (persons.some((person) => sameAddress(person.email, email))) {
      errors.push({ field: emailField, message: callers.twice });
    }
    if (name !== null && email !== null) persons.push({ name, email });
  }
  return { persons, errors };
}

/** Who calls referees. With nobody, each check's recruiter does. */
export const callersSetting: Setting = {
  name: 'callers',
  start: ({ callHandlers }) =>
    Object.fromEntries(
      callHandlers.flatMap(({ name, email }, index) => [
        [`name-${index + 1}`, name],
        [`email-${index + 1}`, email],
      ]),
    ),
  body: (form) => (
    <>
      <p>{form.texts.callers.lead}</p>
      {rowsOf(form).map((row) => (
        <Row key={String(row)} form={form} row={row} />
      ))}
      <p class="meta gap-s">{form.texts.callers.more}</p>
    </>
  ),
  read: ({ texts, form }) => {
    const { persons, errors } = readCallers(form, texts);
    return errors.length > 0 ? { errors } : { change: (organisation) => ({ ...organisation, callHandlers: persons }) };
  },
};
