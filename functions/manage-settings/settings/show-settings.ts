import { countryOf } from '#shared/domain/contact/phone-countries.ts';
import { languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { noticesOf } from '#shared/domain/messages/notices.ts';
import { toDataAddress } from '#shared/domain/organisation/logo.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { LogoStore } from '#shared/domain/ports/logo-store.ts';
import type { OrganisationSettingsView } from '#shared/web/api/organisation-settings.ts';

/** In one order always: what comes from the table has none. */
const inOrder = (texts: PartlyTranslated): PartlyTranslated =>
  Object.fromEntries(
    languages.flatMap((language) => (texts[language] === undefined ? [] : [[language, texts[language]] as const])),
  );

const showPerson = ({ name, email }: Readonly<{ name: string; email: string }>) => ({ name, email });

const showDefaults = ({ defaults }: Organisation): OrganisationSettingsView['defaults'] => ({
  candidateChannel: defaults.candidateChannel,
  refereeChannel: defaults.refereeChannel,
  refereesRequested: defaults.refereesRequested,
  questionTemplates: inOrder(defaults.questionTemplates),
  candidateLanguage: defaults.candidateLanguage,
  askRelation: defaults.askRelation,
  hideProjectTitle: defaults.hideProjectTitle,
  daysToSubmit: defaults.daysToSubmit,
  daysToAnswer: defaults.daysToAnswer,
  additionalText: defaults.additionalText,
});

/** The picture itself, as it may be sent. */
async function showLogo({ logo }: Organisation['branding'], logos: Pick<LogoStore, 'load'>): Promise<string | null> {
  const found = logo === null ? null : await logos.load(logo);
  return found === null ? null : toDataAddress(found.picture);
}

/** The settings of an organisation as the API shows them. */
export const showSettings = async (
  organisation: Organisation,
  logos: Pick<LogoStore, 'load'>,
): Promise<OrganisationSettingsView> => ({
  version: organisation.version,
  name: organisation.name,
  language: organisation.language,
  timeZone: organisation.timeZone,
  country: countryOf(organisation),
  defaults: showDefaults(organisation),
  sender: {
    name: organisation.sender.name,
    address: organisation.sender.address,
    replyTo: organisation.sender.replyTo,
    phone: organisation.sender.phone ?? null,
  },
  branding: {
    colour: organisation.branding.colours?.brand ?? null,
    logo: await showLogo(organisation.branding, logos),
  },
  reminders: {
    enabled: organisation.reminders.enabled,
    candidateHours: organisation.reminders.candidateHours,
    refereeHours: organisation.reminders.refereeHours,
  },
  recruiterNotices: noticesOf(organisation) !== 'none',
  notices: noticesOf(organisation),
  fallbackChannel: organisation.fallbackChannel,
  retentionMonths: organisation.retentionMonths,
  relationshipTypes: [...organisation.relationshipTypes],
  callTimes: {
    windows: organisation.callTimes.windows.map(({ weekday, from, to }) => ({ weekday, from, to })),
    slotMinutes: organisation.callTimes.slotMinutes,
    noticeHours: organisation.callTimes.noticeHours,
    daysAhead: organisation.callTimes.daysAhead,
  },
  callHandlers: organisation.callHandlers.map(showPerson),
  disclosureText: organisation.disclosureText,
  additionalTexts: inOrder(organisation.additionalTexts),
  smsSenderId: organisation.smsSenderId,
  smsCountries: [...organisation.smsCountries],
  smsDailyCap: organisation.smsDailyCap,
  mailDailyCap: organisation.mailDailyCap,
  knownNetworks: [...organisation.knownNetworks],
  signalsOff: [...organisation.signalsOff],
  templateApproval: organisation.templateApproval,
  administrators: organisation.administrators.map(showPerson),
});
