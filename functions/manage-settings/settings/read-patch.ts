import { relationTypes } from '#shared/domain/check/relation.ts';
import { isLanguage } from '#shared/domain/language.ts';
import { noticesOf } from '#shared/domain/messages/notices.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { SettingsPatch } from '#shared/web/api/settings-patch.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';
import { type FindTemplate, readDefaults } from './read-defaults.ts';
import {
  readBranding,
  readCountry,
  readNetworks,
  readSender,
  readSmsSender,
  readTemplateApproval,
  readZone,
} from './read-part.ts';

type Ports = Readonly<{ clock: () => string; findTemplate: FindTemplate }>;

function mergeTexts(
  sent: SettingsPatch['additionalTexts'],
  before: Organisation['additionalTexts'],
): Organisation['additionalTexts'] {
  const texts = Object.entries({ ...before, ...sent });
  return Object.fromEntries(
    texts.flatMap(([language, text]) => (isLanguage(language) && text ? [[language, text]] : [])),
  );
}

/** On and off is all that older callers know: on leaves a way that is chosen as it is. */
function readNotices(
  { notices, recruiterNotices }: SettingsPatch,
  before: Organisation,
): Pick<Organisation, 'notices' | 'recruiterNotices'> {
  const known = noticesOf(before);
  const asked = recruiterNotices === true ? (known === 'none' ? 'digest' : known) : 'none';
  const way = notices ?? (recruiterNotices === undefined ? known : asked);
  return { notices: way, recruiterNotices: way !== 'none' };
}

/** The organisation with what was sent of its settings: what was left out stays. Or all that is wrong in it. */
export async function readPatch(
  patch: SettingsPatch,
  before: Organisation,
  { clock, findTemplate }: Ports,
): Promise<Readonly<{ organisation: Organisation }> | Readonly<{ errors: readonly FieldError[] }>> {
  const { relationshipTypes, smsCountries, disclosureText, signalsOff } = patch;
  const defaults = await readDefaults(patch.defaults, before.defaults, findTemplate);
  const zone = readZone(patch.timeZone, before, clock());
  const country = await readCountry(patch.country, before.country);
  const here = { timeZone: zone.value.timeZone, country: country.value };
  const sender = await readSender(patch.sender, before.sender, here);
  const branding = readBranding(patch.branding, before.branding);
  const smsSender = readSmsSender(patch.smsSenderId, before.smsSenderId);
  const networks = await readNetworks(patch.knownNetworks, before.knownNetworks);
  const approval = readTemplateApproval(patch.templateApproval, before);
  const errors = [zone, country, defaults, sender, branding, smsSender, networks, approval].flatMap(
    (part) => part.errors,
  );
  if (errors.length > 0) return { errors };
  return {
    organisation: {
      ...before,
      ...zone.value,
      country: country.value,
      name: patch.name ?? before.name,
      language: patch.language ?? before.language,
      defaults: defaults.value,
      sender: sender.value,
      branding: branding.value,
      reminders: { ...before.reminders, ...patch.reminders },
      ...readNotices(patch, before),
      fallbackChannel: patch.fallbackChannel ?? before.fallbackChannel,
      retentionMonths: patch.retentionMonths ?? before.retentionMonths,
      relationshipTypes: relationshipTypes
        ? relationTypes.filter((type) => relationshipTypes.includes(type))
        : before.relationshipTypes,
      callTimes: { ...before.callTimes, ...patch.callTimes },
      callHandlers: patch.callHandlers ?? before.callHandlers,
      disclosureText: disclosureText === undefined ? before.disclosureText : disclosureText || null,
      additionalTexts: mergeTexts(patch.additionalTexts, before.additionalTexts),
      smsSenderId: smsSender.value,
      smsCountries: smsCountries ? [...new Set(smsCountries)] : before.smsCountries,
      smsDailyCap: patch.smsDailyCap ?? before.smsDailyCap,
      mailDailyCap: patch.mailDailyCap ?? before.mailDailyCap,
      knownNetworks: networks.value,
      signalsOff: signalsOff === undefined ? before.signalsOff : [...new Set(signalsOff)],
      templateApproval: approval.value,
    },
  };
}
