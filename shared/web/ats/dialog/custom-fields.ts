import { channels } from '#shared/domain/check/channel.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import type { TemplateSummary } from '#shared/domain/ports/template-store.ts';
import type { FormTexts } from '#shared/i18n/ats/texts.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { fieldIds, refereeNumbers, templateFieldId } from './field-ids.ts';

type Option = Readonly<{ id: string; label: string }>;

/** A setting as the ATS draws it; the order is the order on the screen. */
export type CustomField = Readonly<{ id: string; label: string; disabled: false }> &
  (
    | Readonly<{ type: 'header' | 'paragraph' }>
    | Readonly<{ type: 'checkbox'; value: boolean }>
    | Readonly<{ type: 'select'; value: string; options: readonly Option[] }>
  );

export type ListedTemplate = Pick<TemplateSummary, 'id' | 'name' | 'languages' | 'minutes' | 'questions'>;

const shown = (type: 'header' | 'paragraph', id: string, label: string): CustomField => ({
  id,
  type,
  label,
  disabled: false,
});

const checkbox = (id: string, label: string, value: boolean): CustomField => ({
  id,
  type: 'checkbox',
  label,
  disabled: false,
  value,
});

const select = (id: string, label: string, value: string, options: readonly Option[]): CustomField => ({
  id,
  type: 'select',
  label,
  disabled: false,
  value,
  options,
});

export const nameIn = (language: Language, { name, id }: Pick<ListedTemplate, 'name' | 'id'>): string =>
  name[language] ?? Object.values(name)[0] ?? id;

const usualLanguage = ({ defaults, language }: Organisation): Language => defaults.candidateLanguage ?? language;

function candidateFields(organisation: Organisation, texts: FormTexts, asksLanguage: boolean): readonly CustomField[] {
  const channelOptions = channels.map((id) => ({ id, label: texts.channels[id] }));
  const language = select(
    fieldIds.candidateLanguage,
    texts.candidateLanguage,
    usualLanguage(organisation),
    languages.map((id) => ({ id, label: languageNames[id] })),
  );
  const { candidateChannel } = organisation.defaults;
  return [
    shown('header', 'h-candidate', texts.candidate),
    ...(asksLanguage ? [language] : []),
    select(fieldIds.candidateChannel, texts.candidateChannel, candidateChannel, channelOptions),
  ];
}

function refereeFields({ refereesRequested, refereeChannel }: CheckDefaults, texts: FormTexts): readonly CustomField[] {
  const numbers = refereeNumbers.map((number) => ({ id: String(number), label: String(number) }));
  const channelOptions = channels.map((id) => ({ id, label: texts.channels[id] }));
  return [
    shown('header', 'h-referees', texts.referees),
    select(fieldIds.refereesRequested, texts.number, String(refereesRequested), numbers),
    select(fieldIds.refereeChannel, texts.refereeChannel, refereeChannel, channelOptions),
  ];
}

/** A choice for each language that there is a template in, and the note that answers come in the referee's language. */
function templateFields(
  { defaults, language: own }: Organisation,
  texts: FormTexts,
  templates: readonly ListedTemplate[],
): readonly CustomField[] {
  const fields = languages.flatMap((language) => {
    const written = templates.filter((template) => template.languages.includes(language));
    if (written.length === 0) return [];
    const options = written.map((template) => ({ id: template.id, label: nameIn(own, template) }));
    const usual = defaults.questionTemplates[language] ?? '';
    const value = options.some(({ id }) => id === usual) ? usual : '';
    const label = texts.template({ language: languageNames[language] });
    return [select(templateFieldId(language), label, value, [{ id: '', label: texts.none }, ...options])];
  });
  return [
    shown('header', 'h-templates', texts.templates),
    ...fields,
    shown('paragraph', 'p-templates', texts.templatesNote),
  ];
}

type Choice = Readonly<{ asksCandidateLanguage: boolean; templates: readonly ListedTemplate[] }>;

/** The settings of the guide, in its order and with its two notes. Without templates where the form itself is one. */
export function customFields(
  organisation: Organisation,
  texts: FormTexts,
  { asksCandidateLanguage, templates }: Choice,
): readonly CustomField[] {
  const { defaults } = organisation;
  return [
    ...candidateFields(organisation, texts, asksCandidateLanguage),
    ...refereeFields(defaults, texts),
    ...(templates.length === 0 ? [] : templateFields(organisation, texts, templates)),
    shown('header', 'h-more', texts.more),
    checkbox(fieldIds.askRelation, texts.askRelation, defaults.askRelation),
    checkbox(fieldIds.hideProjectTitle, texts.hideTitle, defaults.hideProjectTitle),
    shown('paragraph', 'p-title', texts.hideTitleNote),
  ];
}
