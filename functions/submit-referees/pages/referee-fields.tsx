import { neededFor } from '#shared/domain/check/channel.ts';
import { numberHome } from '#shared/domain/contact/number-home.ts';
import { languages } from '#shared/domain/language.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { numberHint } from '#shared/i18n/number-country.ts';
import { OneName } from '#shared/web/components/one-name.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type CandidateView, recruiterName } from '../candidate-view.ts';
import type { TypedReferee } from '../referee-form.ts';
import { RelationFields } from './relation-fields.tsx';

type Props = Readonly<{ view: CandidateView; typed: TypedReferee; why: string | null; errors: FieldErrors }>;

/** All that is asked about one referee. */
export function RefereeFields({ view, typed, why, errors }: Props) {
  const { texts, signals, reading, file } = view;
  const { refereeChannel, questionTemplates, askRelation } = file.check.settings;
  const offered = languages.filter((language) => questionTemplates[language] !== undefined);
  const needed = neededFor(refereeChannel);
  const shared = { reading, errors };
  const questionsBy = refereeChannel === 'sms' ? 'tel' : refereeChannel === 'disabled' ? null : 'mail';
  const hintOf = (field: 'mail' | 'tel', hint: string): string =>
    questionsBy === field ? `${hint} ${texts.form.questionsGoHere}` : hint;
  return (
    <>
      <div class="pair">
        <TextField {...shared} name="first" label={texts.form.first} value={typed.first} />
        <TextField {...shared} name="last" label={texts.form.last} value={typed.last} />
      </div>
      <OneName text={texts.form.oneName} isOne={typed.one === 'yes'} name="one" />
      <TextField
        {...shared}
        name="mail"
        kind="email"
        label={texts.form.mail}
        hint={hintOf('mail', texts.form.mailHint)}
        optional={needed === 'sms'}
        value={typed.mail}
      />
      <TextField
        {...shared}
        name="tel"
        kind="tel"
        label={texts.form.tel}
        hint={hintOf('tel', numberHint(numberHome(view.organisation), reading.language))}
        optional={needed !== 'sms'}
        value={typed.tel}
      />
      {why === null ? null : (
        <TextField
          {...shared}
          name="why"
          label={signals.candidate.why}
          hint={signals.candidate.whyHint({ recruiter: recruiterName(view) })}
          value={why}
        />
      )}
      <SelectField
        {...shared}
        name="lang"
        label={texts.form.lang}
        value={typed.lang}
        options={offered.map((language) => ({ value: language, text: languageNames[language], lang: language }))}
      />
      {askRelation ? <RelationFields view={view} typed={typed} errors={errors} /> : null}
    </>
  );
}
