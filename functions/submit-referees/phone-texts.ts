import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

/** The check's numbers as its candidate would write them. What knows numbers is loaded only when there are any. */
export async function phoneTexts(file: CheckFile, organisation: Organisation): Promise<ReadonlyMap<string, string>> {
  const phones = file.referees.flatMap((referee) => referee.phone ?? []);
  if (phones.length === 0) return new Map();
  const [{ formatPhone }, { phoneCountries }] = await Promise.all([
    import('#shared/domain/contact/format-phone.ts'),
    import('#shared/domain/contact/phone-countries.ts'),
  ]);
  const countries = phoneCountries(organisation);
  return new Map(phones.map((phone) => [phone, formatPhone(phone, countries)]));
}
