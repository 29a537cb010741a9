import { standardCallTimes } from '#shared/domain/call/call-times.ts';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { languages } from '#shared/domain/language.ts';
import { longestSmsSender } from '#shared/domain/limits.ts';
import { brandColours } from '#shared/domain/organisation/brand-colours.ts';
import {
  type CheckDefaults,
  type Organisation,
  usualMailDailyCap,
  usualSmsDailyCap,
} from '#shared/domain/organisation/organisation.ts';
import { readZone } from '#shared/domain/zones/offset-changes.ts';
import type { CreateOrganisation } from './schema.ts';

/** Settings of a new organisation. */
const defaults: CheckDefaults = {
  candidateChannel: 'email',
  refereeChannel: 'email',
  refereesRequested: 2,
  questionTemplates: Object.fromEntries(languages.map((language) => [language, 'tpl_standard'])),
  candidateLanguage: null,
  askRelation: true,
  hideProjectTitle: false,
  daysToSubmit: 5,
  daysToAnswer: 14,
  additionalText: null,
};

const smsCountries = ['SE', 'NO', 'DK', 'FI', 'DE'];

/** The name, cut to what an SMS sender id may hold; null if nothing is left. */
export function senderIdOf(name: string): string | null {
  const letters = name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/\s+/g, '');
  return /[A-Za-z]/.test(letters) ? letters.slice(0, longestSmsSender) : null;
}

const readAddress = (given: string | null): string | null => (given === null ? null : parseEmail(given));

export type OrganisationFault = 'time_zone_unknown' | 'colour_invalid' | 'address_invalid';

/** A new organisation as the command describes it, or what is wrong with the description. */
export function makeOrganisation(given: CreateOrganisation, id: string, now: string): Organisation | OrganisationFault {
  const zone = readZone(given.timeZone, now);
  if (zone === null) return 'time_zone_unknown';
  const colours = given.colour === null ? null : brandColours(given.colour);
  if (given.colour !== null && colours === null) return 'colour_invalid';
  const addresses = [given.sender, given.replyTo, ...given.administrators.map(({ email }) => email)];
  if (addresses.some((address) => address !== null && parseEmail(address) === null)) return 'address_invalid';
  return {
    id,
    name: given.name,
    version: 1,
    language: given.language,
    ...zone,
    defaults,
    sender: { name: given.name, address: readAddress(given.sender), replyTo: readAddress(given.replyTo) },
    branding: { colours, logo: null },
    reminders: { enabled: true, candidateHours: 48, refereeHours: 48 },
    recruiterNotices: true,
    notices: 'digest',
    fallbackChannel: true,
    retentionMonths: given.retentionMonths,
    relationshipTypes: relationTypes,
    disclosureText: null,
    additionalTexts: {},
    administrators: given.administrators.map(({ name, email }) => ({ name, email: parseEmail(email) ?? email })),
    callTimes: standardCallTimes,
    callHandlers: [],
    smsSenderId: given.smsSenderId ?? senderIdOf(given.name),
    smsCountries,
    smsDailyCap: usualSmsDailyCap,
    mailDailyCap: usualMailDailyCap,
    knownNetworks: [],
    signalsOff: [],
    templateApproval: 'none',
  };
}
