import { describe, expect, test } from 'vitest';
import { readRecruiter } from '#shared/web/requests/read-recruiter.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

const rita = { name: 'Rita Ek', email: 'rita@kommun.example', phone: null, title: null };
const read = (changes: Partial<Record<keyof typeof rita, string>>) =>
  readRecruiter({ ...rita, ...changes }, buildOrganisation());

describe('whoever asks', () => {
  test.each([
    [{}, {}],
    [{ phone: '08-465 004 12' }, { phone: '+46846500412' }],
    [{ title: 'Rekryterare' }, { title: 'Rekryterare' }],
    [{ title: 'Chef på vinst.example' }, { title: 'Chef på vinst. example' }],
  ])('with %j is kept with %j', async (given, kept) => {
    expect(await read(given)).toEqual({
      recruiter: { name: 'Rita Ek', email: 'rita@kommun.example', ...kept },
      errors: [],
    });
  });

  test('is told all that is wrong', async () => {
    const { errors } = await read({ email: 'rita', phone: '12' });
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/recruiter/email not_email',
      '/recruiter/phone not_phone',
    ]);
  });
});
