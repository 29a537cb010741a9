import { longestSmsSender, maxSmsDailyCap } from '#shared/domain/limits.ts';
import { isSmsSender } from '#shared/domain/organisation/organisation-rules.ts';
import { countryNames } from '#shared/i18n/country-names.ts';
import { Details } from '#shared/web/components/blocks.tsx';
import { Group } from '#shared/web/components/group.tsx';
import { Pick } from '#shared/web/components/picks.tsx';
import { fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import { readNumber } from '../schema.ts';
import type { Setting, SettingForm } from './setting.ts';
import { faultsOfOptional, isTicked, SettingNumber, SettingText, SettingTick, tickOf } from './setting-fields.tsx';

/** Those whose languages we speak; the others stand behind a disclosure unless they are chosen. */
const nearest: readonly string[] = ['SE', 'NO', 'DK', 'FI', 'DE'];
const countries = Object.keys(countryNames);

function Countries({ form }: Readonly<{ form: SettingForm }>) {
  const { texts, visit } = form;
  const { language } = visit.reading;
  const chosen = form.all('countries');
  const nameOf = (code: string): string =>
    Object.entries(countryNames).find(([each]) => each === code)?.[1][language] ?? code;
  const inView = countries.filter((code) => nearest.includes(code) || chosen.includes(code));
  const others = countries
    .filter((code) => !inView.includes(code))
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language));
  const picks = (codes: readonly string[]) =>
    codes.map((code) => (
      <Pick
        key={code}
        kind="checkbox"
        name="countries"
        id={`country-${code}`}
        option={{ value: code, text: nameOf(code) }}
        checked={chosen.includes(code)}
      />
    ));
  return (
    <Group
      reading={visit.reading}
      name="countries"
      label={texts.sms.countries}
      hint={texts.sms.countriesHint}
      firstId={`country-${inView[0]}`}
      errors={form.errors}
    >
      {picks(inView)}
      <div class="gap-s">
        <Details summary={texts.sms.moreCountries}>{picks(others)}</Details>
      </div>
    </Group>
  );
}

/** Who an SMS comes from, where it may go, and how many go in a day. */
export const smsSetting: Setting = {
  name: 'sms',
  start: ({ smsSenderId, smsCountries, smsDailyCap, fallbackChannel }) => ({
    smsSender: smsSenderId ?? '',
    countries: smsCountries,
    cap: String(smsDailyCap),
    fallback: tickOf(fallbackChannel),
  }),
  body: (form) => {
    const words = form.texts.sms;
    return (
      <>
        <SettingText
          form={form}
          name="smsSender"
          label={words.sender}
          hint={words.senderHint}
          optional
          maxLength={longestSmsSender}
        />
        <Countries form={form} />
        <SettingNumber form={form} name="cap" label={words.cap} hint={words.capHint} />
        <SettingTick form={form} name="fallback" text={words.fallback} note={words.fallbackNote} />
      </>
    );
  },
  read: ({ texts, form }) => {
    const words = texts.sms;
    const cap = readNumber(form, 'cap', [1, maxSmsDailyCap], words.capError);
    const chosen = countries.filter((code) => fieldValues(form, 'countries').includes(code));
    const errors = [
      ...faultsOfOptional(form, 'smsSender', isSmsSender, words.senderError),
      ...(chosen.length === 0 ? [{ field: `country-${nearest[0]}`, message: words.countriesError }] : []),
      ...cap.errors,
    ];
    if (cap.value === null || errors.length > 0) return { errors };
    const smsDailyCap = cap.value;
    const smsSenderId = fieldValue(form, 'smsSender') || null;
    const fallbackChannel = isTicked(form, 'fallback');
    const sms = { smsSenderId, smsCountries: chosen, smsDailyCap, fallbackChannel };
    return { change: (organisation) => ({ ...organisation, ...sms }) };
  },
};
