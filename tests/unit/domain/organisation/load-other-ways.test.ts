import { describe, expect, test } from 'vitest';
import { loadOtherWays } from '#shared/domain/organisation/load-other-ways.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

const mayText = async (phone: string, changes: Partial<Organisation> = {}): Promise<boolean> =>
  (await loadOtherWays(buildOrganisation(changes))).mayText(phone);

describe('whoever a mail does not reach', () => {
  test.each<readonly [string, string, Partial<Organisation>, boolean]>([
    ['is texted at a mobile number', '+46701740621', {}, true],
    ['is not texted at a landline', '+46846500412', {}, false],
    ['is texted where it cannot be told what the number is', '+380501234567', { smsCountries: ['UA'] }, true],
    ['is texted where the plan of the country does not know the number', '+4670174062', {}, true],
    ['is not texted in a country that SMS do not go to', '+436641234567', {}, false],
    ['is not texted by an organisation that sends no SMS', '+46701740621', { smsDailyCap: 0 }, false],
    ['is texted by one that sends a single one a day', '+46701740621', { smsDailyCap: 1 }, true],
  ])('%s', async (_, phone, changes, texted) => {
    expect(await mayText(phone, changes)).toBe(texted);
  });

  test('is asked by nothing else where the organisation does not want it, or is gone', async () => {
    const ways = await loadOtherWays(buildOrganisation({ fallbackChannel: false }));
    expect([ways.enabled, ways.mayText('+46701740621')]).toEqual([false, false]);
    expect((await loadOtherWays(null)).enabled).toBe(false);
    expect((await loadOtherWays(buildOrganisation())).enabled).toBe(true);
  });
});
