import { longestEmail, longestName } from '#shared/domain/limits.ts';
import { domainOf, type LinkAudience, namesClient, readDomain } from '#shared/domain/report/report-reader.ts';
import type { StepTexts } from '#shared/i18n/recruiter/steps/texts.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Reading } from '#shared/web/http/reading.ts';
import { readText } from '../schema.ts';

type Words = StepTexts['readers'];

const ways = ['named', 'domain', 'open'] as const;

type Props = Readonly<{
  reading: Reading;
  words: Words;
  value: (name: string) => string;
  errors: FieldErrors;
}>;

/** Who may open the link, and what others are told of them. Nothing chosen: as the address says. */
export const AudienceFields = ({ reading, words, value, errors }: Props) => (
  <>
    <Picks
      kind="radio"
      reading={reading}
      name="access"
      label={words.label}
      hint={words.hint}
      options={ways.map((way) => ({ value: way, text: words[way] }))}
      chosen={[value('access')]}
      errors={errors}
      spacing="tight"
    />
    <TextField
      reading={reading}
      name="domain"
      label={words.domainLabel}
      hint={words.domainHint}
      optional
      maxLength={longestEmail}
      value={value('domain')}
      errors={errors}
    />
    <TextField
      reading={reading}
      name="role"
      label={words.role}
      hint={words.roleHint}
      optional
      maxLength={longestName}
      value={value('role')}
      errors={errors}
    />
  </>
);

type FieldError = FieldErrors[number];
type Known = Readonly<{
  email: string | null;
  outside: boolean;
  clientName: string | null;
  fields: StepTexts['fields'];
}>;
type Chosen = Readonly<{ audience: LinkAudience | null; role: string | null; errors: readonly FieldError[] }>;

function readAudience(form: FormValues, { email, outside }: Known, words: Words): LinkAudience | FieldError | null {
  const chosen = fieldValue(form, 'access');
  const way = ways.find((each) => each === chosen) ?? (outside ? 'named' : 'open');
  if (way === 'open') return null;
  if (way === 'named') return email === null ? { field: 'readerEmail', message: words.needsEmail } : { email };
  const typed = fieldValue(form, 'domain').trim();
  const read = readDomain(typed === '' && email !== null ? domainOf(email) : typed);
  if (typeof read !== 'string') return read;
  return { field: 'domain', message: read === 'not_domain' ? words.notDomain : words.sharedDomain };
}

/** What was chosen, or what is wrong with it. */
export function readChosen(form: FormValues, known: Known, words: Words): Chosen {
  const audience = readAudience(form, known, words);
  const role = readText(form, 'role', longestName, known.fields);
  const names = role.value !== null && namesClient(role.value, known.clientName);
  const errors = [
    ...(audience !== null && 'field' in audience ? [audience] : []),
    ...role.errors,
    ...(names ? [{ field: 'role', message: words.roleError }] : []),
  ];
  return { audience: audience !== null && 'field' in audience ? null : audience, role: role.value, errors };
}
