import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import type { NumberOwner } from '#shared/domain/contact/phone-countries.ts';
import { readOwnNumber } from '#shared/domain/contact/read-own-number.ts';
import { brandColours } from '#shared/domain/organisation/brand-colours.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { isSmsSender, readLogo } from '#shared/domain/organisation/organisation-rules.ts';
import { leastApprovers } from '#shared/domain/templates/drafts/template-approval.ts';
import { readZone as zoneOf } from '#shared/domain/zones/offset-changes.ts';
import type { SettingsPatch } from '#shared/web/api/settings-patch.ts';
import { type FieldError, type FieldErrorCode, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';

/** A part of the settings as it will be, and what is wrong with what was sent of it. */
export type PartReading<T> = Readonly<{ value: T; errors: readonly FieldError[] }>;

/** What was sent, read; what stood before when nothing was sent; null when that was sent, or a blank. */
function readOptional<T>(
  sent: string | null | undefined,
  before: T | null,
  read: (text: string) => T | null,
  [pointer, code]: readonly [pointer: string, code: FieldErrorCode],
): PartReading<T | null> {
  if (sent === undefined) return { value: before, errors: [] };
  if (sent === null || sent === '') return { value: null, errors: [] };
  const value = read(sent);
  return { value, errors: value === null ? [fieldError(pointer, code)] : [] };
}

/** What knows numbers is large, and read when one comes. */
export async function readSender(
  sent: SettingsPatch['sender'],
  before: Organisation['sender'],
  organisation: NumberOwner,
) {
  const address = readOptional(sent?.address, before.address, parseEmail, ['/sender/address', 'not_email']);
  const replyTo = readOptional(sent?.replyTo, before.replyTo, parseEmail, ['/sender/replyTo', 'not_email']);
  const number = sent?.phone ? await readOwnNumber(sent.phone, organisation) : null;
  const phone = readOptional(sent?.phone, before.phone ?? null, () => number, ['/sender/phone', 'not_phone']);
  const value = { name: sent?.name ?? before.name, address: address.value, replyTo: replyTo.value, phone: phone.value };
  return {
    value,
    errors: [...address.errors, ...replyTo.errors, ...phone.errors],
  } satisfies PartReading<Organisation['sender']>;
}

export function readBranding(sent: SettingsPatch['branding'], before: Organisation['branding']) {
  const colours = readOptional(sent?.colour, before.colours, brandColours, ['/branding/colour', 'not_colour']);
  const logo = readOptional(sent?.logo, before.logo, readLogo, ['/branding/logo', 'not_logo']);
  return {
    value: { colours: colours.value, logo: logo.value },
    errors: [...colours.errors, ...logo.errors],
  } satisfies PartReading<Organisation['branding']>;
}

export const readSmsSender = (sent: SettingsPatch['smsSenderId'], before: string | null): PartReading<string | null> =>
  readOptional(sent, before, (text) => (isSmsSender(text) ? text : null), ['/smsSenderId', 'not_sms_sender']);

type Zone = Pick<Organisation, 'timeZone' | 'offsetChanges'>;

/** Another zone comes with its changes of offset, so that no page needs to reckon them. */
export function readZone(sent: string | undefined, before: Zone, now: string): PartReading<Zone> {
  const kept = { timeZone: before.timeZone, offsetChanges: before.offsetChanges };
  if (sent === undefined || sent === before.timeZone) return { value: kept, errors: [] };
  const zone = zoneOf(sent, now);
  if (zone === null) return { value: kept, errors: [fieldError('/timeZone', 'time_zone_unknown')] };
  return { value: zone, errors: [] };
}

/** What knows countries' numbers is large. Null: the zone's own. */
export async function readCountry(
  sent: SettingsPatch['country'],
  before: Organisation['country'] = null,
): Promise<PartReading<string | null>> {
  if (sent === undefined) return { value: before, errors: [] };
  const { isCountry } = await import('#shared/domain/contact/world-metadata.ts');
  return readOptional(sent, before, (text) => (isCountry(text.toUpperCase()) ? text.toUpperCase() : null), [
    '/country',
    'country_unknown',
  ]);
}

export async function readNetworks(
  sent: SettingsPatch['knownNetworks'],
  before: readonly string[],
): Promise<PartReading<readonly string[]>> {
  if (sent === undefined) return { value: before, errors: [] };
  const { isNetwork } = await import('#shared/domain/signals/networks.ts');
  return {
    value: [...new Set(sent)],
    errors: sent.flatMap((text, index) =>
      isNetwork(text) ? [] : [fieldError(pointerTo('knownNetworks', index), 'not_network')],
    ),
  };
}

/** One administrator alone would wait for ever. */
export function readTemplateApproval(
  sent: SettingsPatch['templateApproval'],
  before: Pick<Organisation, 'templateApproval' | 'administrators'>,
): PartReading<Organisation['templateApproval']> {
  const value = sent ?? before.templateApproval;
  const isAlone = sent === 'second' && before.administrators.length < leastApprovers;
  return { value, errors: isAlone ? [fieldError('/templateApproval', 'too_few_administrators', leastApprovers)] : [] };
}
