import { expect, test } from 'vitest';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { parseForm } from '#shared/web/forms/form-body.ts';
import { readChosen } from '../../../../../functions/manage-checks/steps/report-audience.tsx';

const { readers: words, fields } = await loadStepTexts('sv');
const nora = 'nora@client.example';

const chosen = (typed: Readonly<Record<string, string>>, outside = false, email: string | null = nora) =>
  readChosen(
    parseForm(new URLSearchParams(typed).toString()),
    { email, outside, clientName: 'Nordvik', fields },
    words,
  );

test('nothing chosen is a code for who is outside, and none for who is not', () => {
  expect([chosen({}, true).audience, chosen({}, false).audience, chosen({}, false, null).audience]).toEqual([
    { email: nora },
    null,
    null,
  ]);
  expect(chosen({ access: 'open' }, true).audience).toBeNull();
});

test('a code for one address needs the address', () => {
  expect(chosen({ access: 'named' }, false, null).errors).toEqual([
    { field: 'readerEmail', message: words.needsEmail },
  ]);
});

test('a domain is that of the address, unless another is written', () => {
  expect(chosen({ access: 'domain' }).audience).toEqual({ domain: 'client.example' });
  expect(chosen({ access: 'domain', domain: '@Other.example' }).audience).toEqual({ domain: 'other.example' });
  expect(chosen({ access: 'domain' }, false, null).errors).toEqual([{ field: 'domain', message: words.notDomain }]);
  expect(chosen({ access: 'domain', domain: 'gmail.com' }).errors).toEqual([
    { field: 'domain', message: words.sharedDomain },
  ]);
});

test('the role is told in the maker’s words, and never the client’s name', () => {
  expect(chosen({ role: 'Någon hos en kund' })).toMatchObject({ role: 'Någon hos en kund', errors: [] });
  expect(chosen({ role: 'Chefen på nordvik' }).errors).toEqual([{ field: 'role', message: words.roleError }]);
  expect(chosen({ role: 'x'.repeat(101) }).errors).toMatchObject([{ field: 'role' }]);
});
