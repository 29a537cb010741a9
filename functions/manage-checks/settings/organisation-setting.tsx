import { callingCodes } from '#shared/domain/contact/calling-codes.ts';
import { isCountry } from '#shared/domain/contact/world-metadata.ts';
import { isLanguage, languages } from '#shared/domain/language.ts';
import { longestName } from '#shared/domain/limits.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { readZone } from '#shared/domain/zones/offset-changes.ts';
import { countryOfZone } from '#shared/domain/zones/zone-country.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { nameOfCountry } from '#shared/i18n/number-country.ts';
import { fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting, SettingForm } from './setting.ts';
import { SettingSelect, SettingText } from './setting-fields.tsx';

/** Zones of those countries whose languages we speak, and their neighbours. */
const zones: readonly string[] = [
  'Europe/Stockholm',
  'Europe/Oslo',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/Mariehamn',
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Zurich',
  'Europe/London',
  'Europe/Dublin',
  'Atlantic/Reykjavik',
  'Atlantic/Faroe',
  'America/Nuuk',
];

/** The zone's own country first, where it is of one; then those that SMS can go to, and the one that is chosen. */
function countryOptions({ texts, visit, organisation }: SettingForm) {
  const { language } = visit.reading;
  const words = texts.organisation;
  const ofZone = countryOfZone(organisation.timeZone);
  const chosen = organisation.country ?? null;
  const codes = new Set([...Object.keys(callingCodes), ...(chosen === null ? [] : [chosen])]);
  const named = [...codes].map((code) => ({ value: code, text: nameOfCountry(code, language) }));
  const none = ofZone === null ? words.noCountry : words.countryOfZone({ country: nameOfCountry(ofZone, language) });
  return [{ value: '', text: none }, ...named.toSorted((one, other) => one.text.localeCompare(other.text, language))];
}

/** Name, language, time zone and country. */
export const organisationSetting: Setting = {
  name: 'organisation',
  start: ({ name, language, timeZone, country }) => ({ name, language, timeZone, country: country ?? '' }),
  body: (form) => {
    const words = form.texts.organisation;
    const current = form.organisation.timeZone;
    const offered = zones.includes(current) ? zones : [current, ...zones];
    return (
      <>
        <SettingText form={form} name="name" label={words.name} />
        <SettingSelect
          form={form}
          name="language"
          label={words.language}
          hint={words.languageHint}
          options={languages.map((each) => ({ value: each, text: languageNames[each], lang: each }))}
        />
        <SettingSelect
          form={form}
          name="timeZone"
          label={words.zone}
          hint={words.zoneHint}
          options={offered.map((zone) => ({ value: zone, text: zone.replace('/', ': ').replace('_', ' ') }))}
        />
        <SettingSelect
          form={form}
          name="country"
          label={words.country}
          hint={words.countryHint}
          options={countryOptions(form)}
        />
      </>
    );
  },
  read: ({ visit, texts, form }) => {
    const name = fieldLine(form, 'name');
    if (name === '' || isLongerThan(name, longestName)) {
      return { errors: [{ field: 'name', message: texts.organisation.nameError }] };
    }
    const given = fieldValue(form, 'language');
    const timeZone = fieldValue(form, 'timeZone');
    const zone = timeZone === visit.organisation.timeZone ? null : readZone(timeZone, visit.now);
    const typed = fieldValue(form, 'country');
    const country = isCountry(typed) ? typed : null;
    const isGiven = form.has('country');
    return {
      change: (organisation) => ({
        ...organisation,
        name,
        language: isLanguage(given) ? given : organisation.language,
        ...zone,
        ...(isGiven && country !== (organisation.country ?? null) && { country }),
      }),
    };
  },
};
