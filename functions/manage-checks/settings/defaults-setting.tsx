import { type Channel, channels } from '#shared/domain/channel.ts';
import { languages } from '#shared/domain/language.ts';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { Pick, Picks } from '#shared/web/components/picks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { type FormValues, fieldValue } from '#shared/web/form-body.ts';
import { readNumber } from '../schema.ts';
import type { Setting, SettingForm } from './setting.ts';

const mostReferees = 5;
const mostDays = 90;

const templateField = (language: string): string => `template-${language}`;
const readChannel = (form: FormValues, field: string, before: Channel): Channel =>
  channels.find((each) => each === fieldValue(form, field)) ?? before;

function TemplateFields({ form }: Readonly<{ form: SettingForm }>) {
  const { visit, texts, value, errors } = form;
  const { reading } = visit;
  const offered = builtInTemplates.map(({ id, name }) => ({ value: id, text: name[reading.language] }));
  return (
    <fieldset class="q">
      <legend>{texts.defaults.templates}</legend>
      <span class="hint">{texts.defaults.templatesHint}</span>
      {languages.map((language) => (
        <SelectField
          key={language}
          reading={reading}
          name={templateField(language)}
          label={<span lang={language}>{languageNames[language]}</span>}
          value={value(templateField(language))}
          options={[...offered, { value: '', text: texts.defaults.notOffered }]}
          errors={errors}
        />
      ))}
    </fieldset>
  );
}

/** What new checks are made with when nothing else is said. */
export const defaultsSetting: Setting = {
  name: 'defaults',
  start: ({ defaults }) => ({
    candidateChannel: defaults.candidateChannel,
    refereeChannel: defaults.refereeChannel,
    referees: String(defaults.refereesRequested),
    askRelation: defaults.askRelation ? 'yes' : '',
    hideTitle: defaults.hideProjectTitle ? 'yes' : '',
    daysToSubmit: String(defaults.daysToSubmit),
    daysToAnswer: String(defaults.daysToAnswer),
    ...Object.fromEntries(
      languages.map((language) => [templateField(language), defaults.questionTemplates[language] ?? '']),
    ),
  }),
  body: (form) => {
    const { visit, texts, value, errors } = form;
    const { reading } = visit;
    const words = texts.defaults;
    const channelOptions = channels.map((channel) => ({ value: channel, text: words.channels[channel] }));
    return (
      <>
        <Picks
          kind="radio"
          reading={reading}
          name="candidateChannel"
          label={words.candidateChannel}
          options={channelOptions}
          chosen={[value('candidateChannel')]}
          errors={errors}
          spacing="tight"
        />
        <Picks
          kind="radio"
          reading={reading}
          name="refereeChannel"
          label={words.refereeChannel}
          options={channelOptions}
          chosen={[value('refereeChannel')]}
          errors={errors}
          spacing="tight"
        />
        <SelectField
          reading={reading}
          name="referees"
          label={words.referees}
          value={value('referees')}
          options={Array.from({ length: mostReferees }, (_, index) => String(index + 1)).map((number) => ({
            value: number,
            text: number,
          }))}
          errors={errors}
        />
        <TextField
          reading={reading}
          name="daysToSubmit"
          kind="year"
          label={words.daysToSubmit}
          value={value('daysToSubmit')}
          errors={errors}
        />
        <TextField
          reading={reading}
          name="daysToAnswer"
          kind="year"
          label={words.daysToAnswer}
          value={value('daysToAnswer')}
          errors={errors}
        />
        <Pick
          kind="checkbox"
          name="askRelation"
          id="askRelation"
          option={{ value: 'yes', text: words.askRelation, note: words.askRelationNote }}
          checked={value('askRelation') === 'yes'}
        />
        <Pick
          kind="checkbox"
          name="hideTitle"
          id="hideTitle"
          option={{ value: 'yes', text: words.hideTitle, note: words.hideTitleNote }}
          checked={value('hideTitle') === 'yes'}
        />
        <TemplateFields form={form} />
      </>
    );
  },
  read: ({ texts, form }) => {
    const words = texts.defaults;
    const referees = readNumber(form, 'referees', [1, mostReferees], words.daysError);
    const submit = readNumber(form, 'daysToSubmit', [1, mostDays], words.daysError);
    const answer = readNumber(form, 'daysToAnswer', [1, mostDays], words.daysError);
    const chosen = languages.flatMap((language) => {
      const template = builtInTemplates.find(({ id }) => id === fieldValue(form, templateField(language)));
      return template === undefined ? [] : [[language, template.id] as const];
    });
    const errors = [
      ...referees.errors,
      ...submit.errors,
      ...answer.errors,
      ...(chosen.length === 0 ? [{ field: templateField('sv'), message: words.templateError }] : []),
    ];
    if (referees.value === null || submit.value === null || answer.value === null || errors.length > 0) {
      return { errors };
    }
    const numbers = {
      refereesRequested: referees.value,
      daysToSubmit: submit.value,
      daysToAnswer: answer.value,
    };
    return {
      change: (organisation) => ({
        ...organisation,
        defaults: {
          ...organisation.defaults,
          ...numbers,
          candidateChannel: readChannel(form, 'candidateChannel', organisation.defaults.candidateChannel),
          refereeChannel: readChannel(form, 'refereeChannel', organisation.defaults.refereeChannel),
          askRelation: fieldValue(form, 'askRelation') === 'yes',
          hideProjectTitle: fieldValue(form, 'hideTitle') === 'yes',
          questionTemplates: Object.fromEntries(chosen),
        },
      }),
    };
  },
};
