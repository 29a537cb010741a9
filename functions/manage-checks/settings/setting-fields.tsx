import type { ComponentChildren } from 'preact';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { Pick } from '#shared/web/components/picks.tsx';
import { SelectField, type SelectOption } from '#shared/web/components/select-field.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { SettingForm } from './setting.ts';

type Props = Readonly<{
  form: SettingForm;
  name: string;
  label: ComponentChildren;
  hint?: string;
  optional?: boolean;
}>;

/** A field shows what the form holds under its name, and what is wrong with it. */
const bound = (form: SettingForm, name: string) => ({
  reading: form.visit.reading,
  name,
  value: form.value(name),
  errors: form.errors,
});

type TextProps = Props & Readonly<{ kind?: 'text' | 'email' | 'tel'; maxLength?: number }>;

export const SettingText = ({ form, name, ...rest }: TextProps) => <TextField {...bound(form, name)} {...rest} />;

export const SettingNumber = ({ form, name, ...rest }: Props) => (
  <TextField {...bound(form, name)} kind="year" {...rest} />
);

export const SettingTextArea = ({ form, name, ...rest }: Props & Readonly<{ rows?: number; lang?: string }>) => (
  <TextArea {...bound(form, name)} {...rest} />
);

export const SettingSelect = ({ form, name, ...rest }: Props & Readonly<{ options: readonly SelectOption[] }>) => (
  <SelectField {...bound(form, name)} {...rest} />
);

type TickProps = Readonly<{ form: SettingForm; name: string; text: string; note?: string }>;

/** On or off. */
export const SettingTick = ({ form, name, text, note = '' }: TickProps) => (
  <Pick
    kind="checkbox"
    name={name}
    id={name}
    option={{ value: 'yes', text, ...(note === '' ? {} : { note }) }}
    checked={form.value(name) === 'yes'}
  />
);

export const tickOf = (isOn: boolean): string => (isOn ? 'yes' : '');

export const isTicked = (form: FormValues, name: string): boolean => fieldValue(form, name) === 'yes';

/** What is wrong with a text that may have so many characters; nothing when it fits. */
export const faultsOfLength = (form: FormValues, field: string, most: number, message: string) =>
  isLongerThan(fieldValue(form, field), most) ? [{ field, message }] : [];

/** What is wrong with an optional address or the like: it is empty, or `isRight` takes it. */
export function faultsOfOptional(
  form: FormValues,
  field: string,
  isRight: (text: string) => boolean,
  message: string,
): readonly Readonly<{ field: string; message: string }>[] {
  const text = fieldValue(form, field);
  return text === '' || isRight(text) ? [] : [{ field, message }];
}
