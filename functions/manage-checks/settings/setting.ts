import type { ComponentChildren } from 'preact';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { SettingName, SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { FormValues } from '#shared/web/forms/form-body.ts';
import type { PostedFile } from '#shared/web/forms/multipart-form.ts';
import type { OfferedTemplate } from '../templates/offered-templates.ts';
import type { Visit } from '../visit.ts';

/** What a settings form is drawn from; `all` gives every value of a field with several. */
export type SettingForm = Readonly<{
  visit: Visit;
  texts: SettingsTexts;
  signals: SignalTexts;
  organisation: Organisation;
  value: (name: string) => string;
  all: (name: string) => readonly string[];
  errors: FieldErrors;
  /** What can be chosen, for a setting that offers templates. */
  templates: readonly OfferedTemplate[];
  /** The form is shown so that its choice can be looked at, and nothing is saved. */
  isPreview: boolean;
}>;

/** What was posted. */
export type SettingPost = Readonly<{
  visit: Visit;
  texts: SettingsTexts;
  form: FormValues;
  files: ReadonlyMap<string, PostedFile>;
  templates: readonly OfferedTemplate[];
}>;

export type SettingReading =
  | Readonly<{ errors: FieldErrors }>
  | Readonly<{ change: (organisation: Organisation) => Organisation }>;

/** One page of settings, which saves by itself. */
export type Setting = Readonly<{
  name: SettingName;
  start: (organisation: Organisation, visit: Visit) => Readonly<Record<string, string | readonly string[]>>;
  body: (form: SettingForm) => ComponentChildren;
  read: (post: SettingPost) => SettingReading;
  /** The form takes files. */
  hasFiles?: boolean;
  /** Question templates can be chosen in it. */
  offersTemplates?: boolean;
}>;
