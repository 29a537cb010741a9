import { type Channel, sendingChannels } from '#shared/domain/check/channel.ts';
import { numberHome } from '#shared/domain/contact/number-home.ts';
import { languages } from '#shared/domain/language.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { numberHint } from '#shared/i18n/number-country.ts';
import { OneName } from '#shared/web/components/one-name.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { Visit } from '../visit.ts';
import type { StepForm } from './step.ts';

type FormProps = Readonly<{ form: StepForm }>;

/** The channel as a form holds it; nothing is chosen where nothing is sent by itself. */
export const channelValue = (channel: Channel): string => (channel === 'disabled' ? '' : channel);

/** The channel that a link to a step names; null when it names none. */
export const channelInLink = ({ request }: Visit): string | null =>
  sendingChannels.find((channel) => channel === request.query['channel']) ?? null;

/** How a message is to go out. */
export const ChannelField = ({ form }: FormProps) => (
  <Picks
    kind="radio"
    reading={form.visit.reading}
    name="channel"
    label={form.texts.fields.channel}
    options={sendingChannels.map((channel) => ({ value: channel, text: form.texts.fields.channels[channel] }))}
    chosen={[form.value('channel')]}
    errors={form.errors}
    spacing="tight"
  />
);

export const NoteField = ({ form }: FormProps) => (
  <TextArea
    reading={form.visit.reading}
    name="note"
    label={form.texts.fields.note}
    hint={form.texts.fields.noteHint}
    optional
    rows={3}
    value={form.value('note')}
    errors={form.errors}
  />
);

/** E-mail and mobile number. */
export const ContactFields = ({ form }: FormProps) => (
  <>
    <TextField
      reading={form.visit.reading}
      name="email"
      kind="email"
      label={form.texts.fields.email}
      value={form.value('email')}
      errors={form.errors}
    />
    <TextField
      reading={form.visit.reading}
      name="phone"
      kind="tel"
      label={form.texts.fields.phone}
      hint={`${form.texts.fields.phoneHint} ${numberHint(numberHome(form.visit.organisation), form.visit.reading.language)}`}
      optional
      value={form.value('phone')}
      errors={form.errors}
    />
  </>
);

/** Name, addresses and language of a referee. */
export function RefereeFields({ form }: FormProps) {
  const { visit, texts, file, value, errors } = form;
  const offered = languages.filter((language) => file.check.settings.questionTemplates[language] !== undefined);
  return (
    <>
      <div class="pair">
        <TextField
          reading={visit.reading}
          name="firstName"
          label={texts.fields.firstName}
          value={value('firstName')}
          errors={errors}
        />
        <TextField
          reading={visit.reading}
          name="lastName"
          label={texts.fields.lastName}
          value={value('lastName')}
          errors={errors}
        />
      </div>
      <OneName name="oneName" text={texts.fields.oneName} isOne={value('oneName') === 'yes'} />
      <ContactFields form={form} />
      <SelectField
        reading={visit.reading}
        name="language"
        label={texts.fields.language}
        hint={texts.fields.languageHint}
        value={value('language')}
        options={offered.map((language) => ({ value: language, text: languageNames[language], lang: language }))}
        errors={errors}
      />
    </>
  );
}
