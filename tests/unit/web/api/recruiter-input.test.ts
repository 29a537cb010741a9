import { expect, it } from 'vitest';
import { recruiterInput } from '#shared/web/api/reference-check-request.ts';

it('reads whom mail goes to, however the address was copied', () => {
  const copied = { name: ' Rita Ek', email: 'Rita Ek <rita.ek@example.org>' };
  expect(recruiterInput.parse(copied)).toEqual({ name: 'Rita Ek', email: 'rita.ek@example.org' });
});

it.each([
  ['0', 'not_email'],
  ['rita.ek@example', 'not_email'],
  ['åsa@example.org', 'email_not_ascii'],
])('takes no %s as an address', (email, code) => {
  const { error } = recruiterInput.safeParse({ name: 'Rita Ek', email });
  expect(error?.issues).toMatchObject([{ path: ['email'], params: { code } }]);
});
