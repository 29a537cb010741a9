import { isLanguage, languages } from '#shared/domain/language.ts';
import { longestName } from '#shared/domain/limits.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { readZone } from '#shared/domain/zones/offset-changes.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting } from './setting.ts';
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

/** Name, language and time zone. */
export const organisationSetting: Setting = {
  name: 'organisation',
  start: ({ name, language, timeZone }) => ({ name, language, timeZone }),
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
    return {
      change: (organisation) => ({
        ...organisation,
        name,
        language: isLanguage(given) ? given : organisation.language,
        ...zone,
      }),
    };
  },
};
