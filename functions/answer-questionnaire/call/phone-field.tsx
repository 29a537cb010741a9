import { formatPhone } from '#shared/domain/contact/format-phone.ts';
import { numberHome } from '#shared/domain/contact/number-home.ts';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { numberHint } from '#shared/i18n/number-country.ts';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CallVisit } from './call-visit.ts';

/** The number that is known, as one writes it; empty when there is none. */
export function knownPhone(call: CallVisit): string {
  const { referee } = call.visit;
  const number = referee.call?.phone ?? referee.phone;
  const { organisation } = call.visit;
  return number === null ? '' : formatPhone(number, phoneCountries(organisation));
}

export const readPhone = ({ visit }: CallVisit, typed: string): string | null =>
  parsePhone(typed, phoneCountries(visit.organisation))?.number ?? null;

type Props = Readonly<{ call: CallVisit; value: string; errors: FieldErrors }>;

export function PhoneField({ call, value, errors }: Props) {
  const { visit, words } = call;
  const hint = numberHint(numberHome(visit.organisation), visit.reading.language);
  const given =
    visit.referee.phone !== null && visit.referee.call === undefined && visit.referee.source === 'candidate';
  return (
    <TextField
      reading={visit.reading}
      errors={errors}
      name="tel"
      kind="tel"
      autocomplete="tel"
      label={words.number}
      hint={given ? `${words.numberFrom(visit.names)} ${hint}` : hint}
      value={value}
    />
  );
}
