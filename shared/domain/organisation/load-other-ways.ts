import { isNumberOf } from '../contact/number-country.ts';
import { noOtherWays, type OtherWays } from '../decisions/fall-back.ts';
import type { Organisation } from './organisation.ts';

/** The other ways that the organisation allows. How numbers are read is loaded when it is needed: few messages are lost. */
export async function loadOtherWays(organisation: Organisation | null): Promise<OtherWays> {
  if (organisation === null || !organisation.fallbackChannel) return noOtherWays;
  const { smsCountries, smsDailyCap } = organisation;
  const { parsePhone } = await import('../contact/parse-phone.ts');
  return {
    enabled: true,
    mayText: (phone) => smsDailyCap > 0 && isNumberOf(smsCountries, phone) && (parsePhone(phone, [])?.mobile ?? true),
  };
}
