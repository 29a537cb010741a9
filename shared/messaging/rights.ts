import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { MessageTexts, SupervisedCountry } from '#shared/i18n/messages/texts.ts';

/** What a person is told of their rights (GDPR Art. 13 and 14). */
export type RightsFacts = Readonly<{ retentionMonths: number; authority: string }>;

/** The organisation's zone tells where it is, and so who supervises it. */
const countryOfZone: Readonly<Record<string, SupervisedCountry>> = {
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'FI',
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
};

/** `months`: what the reader of these rights is promised. */
export const formatRights = (organisation: Organisation, months: number, texts: MessageTexts): RightsFacts => ({
  retentionMonths: months,
  authority: texts.authorities[countryOfZone[organisation.timeZone] ?? 'other'],
});
