import { describe, expect, it, test } from 'vitest';
import { type Language, languages } from '#shared/domain/language.ts';
import { type MessageKind, messageKinds } from '#shared/domain/messages/message.ts';
import { measureSms, plainPunctuation } from '#shared/messaging/sms/gsm-alphabet.ts';
import { buildOrganisation, buildReferee, testId } from '#tests/support/builders/check-builders.ts';
import { fileFor, writeAll } from '#tests/support/builders/message-builders.ts';

/** The kinds that have a text for it. */
const goesBySms: ReadonlySet<MessageKind> = new Set([
  'candidate-request',
  'candidate-reminder',
  'candidate-nudge',
  'candidate-bounce',
  'referee-request',
  'referee-reminder',
  'call-booked',
  'call-moved',
  'call-cancelled',
  'call-proposed',
  'call-confirm',
]);

const names = {
  short: {
    candidate: ['Kim', 'Ek'],
    referee: ['Bo', 'Ahl'],
    recruiter: 'Rita Ek',
    organisation: 'Ek AB',
    title: 'Kock',
  },
  usual: {
    candidate: ['Kim', 'Lund'],
    referee: ['Bo', 'Ahl'],
    recruiter: 'Rita Ek',
    organisation: 'Exempelkommun',
    title: 'Undersköterska',
  },
  long: {
    candidate: ['Maximiliane Charlotte', 'von Hohenstein-Bergström'],
    referee: ['Anna-Karin Elisabeth', 'Söderqvist Lindholm'],
    recruiter: 'Per-Olof Gyllenstierna',
    organisation: 'Stadsbyggnadsförvaltningen i Exempelkommun',
    title: 'Enhetschef inom äldreomsorg och funktionsstöd',
  },
  'other script': {
    candidate: ['محمد', 'عبد الله'],
    referee: ['小明', '王'],
    recruiter: 'Юлія Коваль',
    organisation: 'Exempelkommun',
    title: 'Kock',
  },
} as const;

/** How many parts each takes at most, in every language. */
const mostParts: Readonly<Record<keyof typeof names, number>> = { short: 1, usual: 1, long: 2, 'other script': 3 };

const namings = Object.keys(names).filter((key): key is keyof typeof names => key in names);
const kinds = messageKinds.filter((kind) => goesBySms.has(kind));
const everySms = languages.flatMap((language) =>
  kinds.flatMap((kind) => namings.map((naming) => ({ language, kind, naming }))),
);

async function writeFor(kind: MessageKind, language: Language, naming: keyof typeof names): Promise<string> {
  const { candidate, referee, recruiter, organisation, title } = names[naming];
  const given = fileFor(kind);
  const check = {
    ...given.check,
    candidate: { ...given.check.candidate, firstName: candidate[0], lastName: candidate[1] },
    recruiter: { ...given.check.recruiter, name: recruiter },
    project: { ...given.check.project, title },
  };
  const referees = given.referees.map((each) => ({ ...each, firstName: referee[0], lastName: referee[1] }));
  const file = { ...given, check, referees };
  return (await writeAll(kind, language, { file, organisation: buildOrganisation({ name: organisation }) })).sms ?? '';
}

describe.each(everySms)('SMS: $kind in $language, $naming names', ({ language, kind, naming }) => {
  it('names the employer and has the link, in few parts', async () => {
    const sms = await writeFor(kind, language, naming);
    expect(sms).toContain(names[naming].organisation);
    expect(sms).toMatch(/https:\/\/ref\.example\.org\/[ac]\/[A-Za-z0-9]{22} /);
    expect(measureSms(sms).parts).toBeLessThanOrEqual(mostParts[naming]);
    expect(measureSms(sms).alphabet).toBe(naming === 'other script' ? measureSms(sms).alphabet : 'gsm-7');
  });

  it('names whom it is about', async () => {
    const sms = await writeFor(kind, language, naming);
    const { candidate, referee, organisation } = names[naming];
    const about: Readonly<Partial<Record<MessageKind, string>>> = {
      'referee-request': candidate.join(' '),
      'referee-reminder': candidate.join(' '),
      'candidate-nudge': referee.join(' '),
      'candidate-bounce': referee.join(' '),
    };
    expect(sms).toContain(about[kind] ?? organisation);
  });
});

test('The lengths of every SMS (accept a change with: vitest run --update)', async () => {
  const lines: string[] = [];
  for (const { language, kind, naming } of everySms) {
    const { alphabet, length, parts } = measureSms(await writeFor(kind, language, naming));
    lines.push(
      `${language} ${kind.padEnd(20)} ${naming.padEnd(13)} ${alphabet} ${String(length).padStart(4)} ${parts}`,
    );
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./sms-lengths.txt');
});

describe('SMS', () => {
  it('writes a name outside GSM-7 as it is, and greets nobody by one at twice the price', async () => {
    const given = fileFor('referee-request');
    const check = { ...given.check, candidate: { ...given.check.candidate, firstName: 'Łukasz' } };
    const about = await writeAll('referee-request', 'sv', { file: { ...given, check } });
    expect(about.sms).toContain('Łukasz Lund');
    const referee = buildReferee({ id: testId('ref', 1), firstName: 'Łukasz', status: 'invited' });
    const to = await writeAll('referee-request', 'sv', { file: fileFor('referee-request', { referees: [referee] }) });
    expect(to.sms).toMatch(/^Kim Lund har angett dig/);
    expect(measureSms(to.sms ?? '')).toMatchObject({ alphabet: 'gsm-7', parts: 1 });
  });

  it('says the post where it fits, and leaves out in turn what there is no room for', async () => {
    expect(await writeFor('referee-request', 'sv', 'short')).toBe(
      'Hej Bo! Kim Ek har angett dig som referens för tjänsten Kock. Svara här: https://ref.example.org/a/aB3xY9kQ2mT7pL5vN8wR01 /Rita Ek, Ek AB',
    );
    expect(await writeFor('referee-request', 'de', 'short')).toBe(
      'Guten Tag Bo Ahl. Kim Ek hat Sie als Referenzperson für die Stelle Kock genannt. Zu den Fragen: https://ref.example.org/a/aB3xY9kQ2mT7pL5vN8wR01 /Rita Ek, Ek AB',
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
