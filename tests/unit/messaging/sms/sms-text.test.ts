import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { measureSms, plainPunctuation } from '#shared/messaging/sms/gsm-alphabet.ts';
import { buildOrganisation, buildReferee, testId } from '#tests/support/builders/check-builders.ts';
import { fileFor, writeAll } from '#tests/support/builders/message-builders.ts';

const kinds = ['candidate-request', 'candidate-reminder', 'referee-request', 'referee-reminder'] as const;
const everySms = languages.flatMap((language) => kinds.map((kind) => ({ language, kind })));

const named = (
  kind: (typeof kinds)[number],
  names: Readonly<{ first: string; last: string; title?: string | null }>,
) => {
  const given = fileFor(kind);
  const candidate = { ...given.check.candidate, firstName: names.first, lastName: names.last };
  const project = {
    ...given.check.project,
    title: names.title === undefined ? given.check.project.title : names.title,
  };
  return { ...given, check: { ...given.check, candidate, project } };
};

describe.each(everySms)('SMS: $kind in $language', ({ language, kind }) => {
  it('fits one part of GSM-7 with usual names', async () => {
    const { sms } = await writeAll(kind, language);
    expect(measureSms(sms ?? '')).toMatchObject({ alphabet: 'gsm-7', parts: 1 });
  });

  it('keeps the candidate’s name and the link, however long the names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'Å', 'é', '-'), minLength: 1, maxLength: 100 }),
        fc.string({ unit: fc.constantFrom('b', 'ö', 'ß'), minLength: 1, maxLength: 100 }),
        async (first, last) => {
          const { sms } = await writeAll(kind, language, { file: named(kind, { first, last }) });
          expect(sms).toContain(kind.startsWith('referee') ? `${first} ${last}` : first);
          expect(sms).toMatch(/https:\/\/ref\.example\.org\/[ac]\/[A-Za-z0-9]{22} /);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('leaves out the post and then the employer before it takes a second part', async () => {
    const organisation = buildOrganisation({ name: 'Stadsbyggnadsförvaltningen i Exempelkommun' });
    const file = named(kind, { first: 'Kim', last: 'Lund', title: 'Enhetschef inom äldreomsorg och funktionsstöd' });
    const { sms } = await writeAll(kind, language, { file, organisation });
    expect(measureSms(sms ?? '').parts).toBe(1);
    expect(sms).not.toContain('Enhetschef');
  });
});

describe('SMS', () => {
  it('writes a name outside GSM-7 as it is', async () => {
    const referee = buildReferee({ id: testId('ref', 1), firstName: 'Łukasz', status: 'invited' });
    const { sms } = await writeAll('referee-request', 'sv', {
      file: fileFor('referee-request', { referees: [referee] }),
    });
    expect(sms).toContain('Hej Łukasz!');
    expect(measureSms(sms ?? '').alphabet).toBe('ucs-2');
  });

  it('says the post where it fits', async () => {
    const file = named('referee-request', { first: 'Kim', last: 'Ek', title: 'Kock' });
    const organisation = buildOrganisation({ name: 'Ek AB' });
    const { sms } = await writeAll('referee-request', 'sv', { file, organisation });
    expect(sms).toBe(
      'Hej Bo! Kim Ek har angett dig som referens för tjänsten Kock hos Ek AB. Läs frågorna och svara: https://ref.example.org/a/aB3xY9kQ2mT7pL5vN8wR01 /Rita Ek',
    );
  });

  it('is not written for the recruiter', async () => {
    expect((await writeAll('recruiter-completed', 'sv')).sms).toBeNull();
  });

  it('writes plain punctuation and one line', () => {
    expect(plainPunctuation('”Kim” – O’Brien…\n\u00a0Lund')).toBe('"Kim" - O\'Brien... Lund');
  });

  it.each([
    ['a'.repeat(160), 'gsm-7', 160, 1],
    ['a'.repeat(161), 'gsm-7', 161, 2],
    ['€'.repeat(80), 'gsm-7', 160, 1],
    ['€'.repeat(81), 'gsm-7', 162, 2],
    ['å ä ö æ ø ü ß é'.repeat(10), 'gsm-7', 150, 1],
    ['č'.repeat(70), 'ucs-2', 70, 1],
    ['č'.repeat(71), 'ucs-2', 71, 2],
  ])('is measured as networks do: %s', (text, alphabet, length, parts) => {
    expect(measureSms(text)).toEqual({ alphabet, length, parts });
  });
});
