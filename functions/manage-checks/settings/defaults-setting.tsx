import { type Channel, channels } from '#shared/domain/check/channel.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { maxDays, maxRefereesRequested } from '#shared/domain/limits.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { readNumber } from '../schema.ts';
import { textFor } from '../templates/text-in.tsx';
import { pathIn } from '../visit.ts';
import type { Setting, SettingForm } from './setting.ts';
import { isTicked, SettingNumber, SettingSelect, SettingTick, tickOf } from './setting-fields.tsx';

const channelFields = ['candidateChannel', 'refereeChannel'] as const;

const templateField = (language: string): string => `template-${language}`;
const readChannel = (form: FormValues, field: string, before: Channel): Channel =>
  channels.find((each) => each === fieldValue(form, field)) ?? before;

function TemplateFields({ form }: Readonly<{ form: SettingForm }>) {
  const { visit, texts, templates } = form;
  const offeredIn = (language: Language) =>
    templates
      .filter(({ languages: written }) => written.includes(language))
      .map(({ id, name }) => ({ value: id, text: textFor(name, visit.reading.language) }));
  return (
    <fieldset class="q">
      <legend>{texts.defaults.templates}</legend>
      <span class="hint">
        {texts.defaults.templatesHint} <a href={pathIn(visit, 'templates')}>{texts.defaults.templatesLook}</a>
      </span>
      {languages.map((language) => (
        <SettingSelect
          key={language}
          form={form}
          name={templateField(language)}
          label={<span lang={language}>{languageNames[language]}</span>}
          options={[...offeredIn(language), { value: '', text: texts.defaults.notOffered }]}
        />
      ))}
    </fieldset>
  );
}

function DefaultsBody({ form }: Readonly<{ form: SettingForm }>) {
  const words = form.texts.defaults;
  const numbers = Array.from({ length: maxRefereesRequested }, (_, index) => String(index + 1));
  return (
    <>
      {channelFields.map((name) => (
        <Picks
          key={name}
          kind="radio"
          reading={form.visit.reading}
          name={name}
          label={words[name]}
          options={channels.map((channel) => ({ value: channel, text: words.channels[channel] }))}
          chosen={[form.value(name)]}
          errors={form.errors}
          spacing="tight"
        />
      ))}
      <SettingSelect
        form={form}
        name="referees"
        label={words.referees}
        options={numbers.map((number) => ({ value: number, text: number }))}
      />
      <SettingNumber form={form} name="daysToSubmit" label={words.daysToSubmit} />
      <SettingNumber form={form} name="daysToAnswer" label={words.daysToAnswer} />
      <div class="gap">
        <SettingTick form={form} name="askRelation" text={words.askRelation} note={words.askRelationNote} />
        <SettingTick form={form} name="hideTitle" text={words.hideTitle} note={words.hideTitleNote} />
      </div>
      <TemplateFields form={form} />
    </>
  );
}

/** What new checks are made with when nothing else is said. */
export const defaultsSetting: Setting = {
  name: 'defaults',
  start: ({ defaults }) => ({
    candidateChannel: defaults.candidateChannel,
    refereeChannel: defaults.refereeChannel,
    referees: String(defaults.refereesRequested),
    askRelation: tickOf(defaults.askRelation),
    hideTitle: tickOf(defaults.hideProjectTitle),
    daysToSubmit: String(defaults.daysToSubmit),
    daysToAnswer: String(defaults.daysToAnswer),
    ...Object.fromEntries(
      languages.map((language) => [templateField(language), defaults.questionTemplates[language] ?? '']),
    ),
  }),
  body: (form) => <DefaultsBody form={form} />,
  offersTemplates: true,
  read: ({ texts, form, templates }) => {
    const words = texts.defaults;
    const referees = readNumber(form, 'referees', [1, maxRefereesRequested], words.daysError);
    const submit = readNumber(form, 'daysToSubmit', [1, maxDays], words.daysError);
    const answer = readNumber(form, 'daysToAnswer', [1, maxDays], words.daysError);
    const chosen = languages.flatMap((language) => {
      const wanted = fieldValue(form, templateField(language));
      const template = templates.find(({ id, languages: written }) => id === wanted && written.includes(language));
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
    const numbers = { refereesRequested: referees.value, daysToSubmit: submit.value, daysToAnswer: answer.value };
    return {
      change: (organisation) => ({
        ...organisation,
        defaults: {
          ...organisation.defaults,
          ...numbers,
          candidateChannel: readChannel(form, 'candidateChannel', organisation.defaults.candidateChannel),
          refereeChannel: readChannel(form, 'refereeChannel', organisation.defaults.refereeChannel),
          askRelation: isTicked(form, 'askRelation'),
          hideProjectTitle: isTicked(form, 'hideTitle'),
          questionTemplates: Object.fromEntries(chosen),
        },
      }),
    };
  },
};
