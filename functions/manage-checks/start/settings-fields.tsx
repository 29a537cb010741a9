import { languages } from '#shared/domain/language.ts';
import type { CheckDefaults } from '#shared/domain/organisation/organisation.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { SelectField } from '#shared/web/components/select-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import { defaultsSetting } from '../settings/defaults-setting.tsx';
import { textFor } from '../templates/text-in.tsx';
import type { Visit } from '../visit.ts';
import type { StartContext } from './start-context.ts';

const languageOf = (text: string): CheckDefaults['candidateLanguage'] =>
  languages.find((language) => language === text) ?? null;

/** What the fields hold for these settings. */
export const settingValues = (settings: CheckDefaults, visit: Visit): FormValues =>
  new Map(
    Object.entries({
      ...defaultsSetting.start({ ...visit.organisation, defaults: settings }, visit),
      candidateLanguage: settings.candidateLanguage ?? visit.organisation.language,
    }).map(([name, value]) => [name, [value].flat()] as const),
  );

/** The settings that the fields say, or what is wrong with them. */
export function readSettings(
  { visit, settingTexts, templates }: StartContext,
  form: FormValues,
): Readonly<{ settings: CheckDefaults }> | Readonly<{ errors: FieldErrors }> {
  const read = defaultsSetting.read({ visit, texts: settingTexts, form, files: new Map(), templates });
  if ('errors' in read) return read;
  const { defaults } = read.change(visit.organisation);
  return { settings: { ...defaults, candidateLanguage: languageOf(fieldValue(form, 'candidateLanguage')) } };
}

type Props = Readonly<{ context: StartContext; form: FormValues; errors: FieldErrors }>;

/** The settings of the guide's dialog. */
export function SettingsFields({ context, form, errors }: Props) {
  const { visit, texts, settingTexts, signals, templates } = context;
  const value = (name: string): string => fieldValue(form, name);
  const all = (name: string): readonly string[] => fieldValues(form, name);
  const { organisation } = visit;
  return (
    <>
      <SelectField
        reading={visit.reading}
        name="candidateLanguage"
        label={texts.settings.language}
        hint={texts.settings.languageNote}
        value={value('candidateLanguage')}
        options={languages.map((language) => ({ value: language, text: languageNames[language], lang: language }))}
        errors={errors}
      />
      {defaultsSetting.body({
        visit,
        texts: settingTexts,
        signals,
        organisation,
        value,
        all,
        errors,
        templates,
        isPreview: false,
      })}
    </>
  );
}

/** The settings in words, a row each. */
export function settingRows(
  { visit, texts, templates }: StartContext,
  settings: CheckDefaults,
): readonly (readonly [string, string])[] {
  const words = texts.settings;
  const language = settings.candidateLanguage ?? visit.organisation.language;
  const byTemplate = Map.groupBy(
    languages.filter((each) => settings.questionTemplates[each] !== undefined),
    (each) => settings.questionTemplates[each],
  );
  const chosen = [...byTemplate].map(([id, offered]) => {
    const template = templates.find((each) => each.id === id);
    const name = template === undefined ? (id ?? '') : textFor(template.name, visit.reading.language);
    return `${name} (${offered.map((each) => languageNames[each]).join(', ')})`;
  });
  return [
    [
      words.candidates,
      words.toCandidates({ channel: settings.candidateChannel, language, days: settings.daysToSubmit }),
    ],
    [
      words.referees,
      words.toReferees({
        channel: settings.refereeChannel,
        referees: settings.refereesRequested,
        days: settings.daysToAnswer,
      }),
    ],
    [words.template, chosen.join('. ')],
    [words.relation, settings.askRelation ? words.asked : words.notAsked],
    [words.projectTitle, settings.hideProjectTitle ? words.hidden : words.shown],
  ];
}
