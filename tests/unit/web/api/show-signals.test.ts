import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { type Seen, type Signal, signalCodes } from '#shared/domain/signals/signal.ts';
import { showSignals } from '#shared/web/api/show-signals.ts';
import {
  buildFile,
  buildOrganisation,
  buildReferee,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const [bo, eva] = [testId('ref', 1), testId('ref', 2)];

const manager = { type: 'manager', from: '2019-03', to: '2023-06' } as const;
const colleague = { type: 'colleague', from: '2021-05', to: null } as const;

const all: readonly (readonly [people: readonly string[], seen: Seen])[] = [
  [[bo, eva], { code: 'same_network' }],
  [['candidate', bo], { code: 'same_browser' }],
  [[bo, eva], { code: 'same_phone' }],
  [[bo, eva], { code: 'same_email' }],
  [[bo], { code: 'free_mail', provider: 'gmail.com' }],
  [[bo], { code: 'fast', questions: 11, seconds: 38, readingSeconds: 150 }],
  [[bo, eva], { code: 'same_text', questions: ['a'] }],
  [['candidate', bo], { code: 'relation_differs', sides: ['period', 'role'], candidate: manager, referee: colleague }],
];

const signalsOf = (changes: Partial<Signal> = {}): readonly Signal[] =>
  all.map(([people, seen], at) => ({
    id: `sig_${at}`,
    people,
    seen,
    seenAt: startTime,
    replies: [],
    resolution: null,
    ...changes,
  }));

const referees = [buildReferee({ id: bo }), buildReferee({ id: eva, firstName: 'Eva', lastName: 'Roth' })];
const shown = (signals: readonly Signal[], changes = {}) =>
  showSignals(buildFile({ referees, signals }), () => Promise.resolve(buildOrganisation(changes)));

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('What was seen', () => {
  test('is told in a sentence, with the usual reasons', async () => {
    const texts = (await shown(signalsOf())).map(({ text }) => plain(text));
    expect(texts).toEqual([
      'Bo Ahl och Eva Roth har använt samma nätverk. Det är vanligt när två personer delar arbetsplats, hem eller mobiloperatör.',
      'Bo Ahl och Kim Lund har använt samma nätverk och samma slags webbläsare inom en halvtimme. Det är vanligt vid en gemensam dator, till exempel i en reception eller hemma.',
      'Bo Ahl och Eva Roth har samma telefonnummer. Det är vanligt för par, vid en gemensam telefon på arbetsplatsen och vid skrivfel.',
      'Bo Ahl och Eva Roth har samma e-postadress. Det är vanligt för par, och vid skrivfel.',
      'Adressen till Bo Ahl finns hos gmail.com, där vem som helst kan ha en adress, och en arbetsplats är angiven. Det är vanligt när någon har slutat hos arbetsgivaren eller har egen verksamhet.',
      'Bo Ahl svarade på elva frågor på 38 sekunder. Att läsa dem tar ungefär 3 minuter. Det är vanligt när någon har läst frågorna i förväg eller skrivit svaren någon annanstans.',
      'Bo Ahl och Eva Roth har skrivit en text som är densamma, eller nästan. Det är vanligt när två har kommit överens om orden, eller utgått från samma brev.',
      'Kim Lund skriver mars 2019 till juni 2023, Bo Ahl sedan maj 2021. Kim Lund beskriver Bo Ahl som chef, Bo Ahl sig själv som kollega. Titlar ändras och månader glöms bort.',
    ]);
  });

  test.each(languages)('is told whole in %s, and accuses nobody', async (language) => {
    const signals = await shown(signalsOf(), { language });
    expect(signals.map(({ code }) => code)).toEqual(signalCodes);
    for (const { text } of signals) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(
        /undefined|\[object|fusk|bedräg|fraud|suspic|mistänk|mistenk|mistank|Verdacht|Betrug|epäil|petos/i,
      );
    }
    expect(new Set(signals.map(({ text }) => text)).size).toBe(signalCodes.length);
  });

  test('says whom it is about, and how it was handled', async () => {
    const [first, second] = signalsOf({
      replies: [
        { person: bo, text: 'Vi delar kontor.', at: startTime },
        { person: eva, text: 'Ja.', at: startTime },
      ],
    });
    if (first === undefined || second === undefined) throw new Error('Nothing was seen');
    const resolution = { note: 'Stämmer.', by: 'Rita Ek', at: startTime };
    const signals = await shown([first, { ...second, replies: second.replies.slice(0, 1), resolution }]);
    expect(signals).toMatchObject([
      { referees: [bo, eva], aboutCandidate: false, state: 'explained', resolution: null },
      { referees: [bo], aboutCandidate: true, state: 'resolved', reply: 'Vi delar kontor.', resolution },
    ]);
    expect(plain(signals[0]?.reply ?? '')).toBe('Bo Ahl: Vi delar kontor.\nEva Roth: Ja.');
  });

  test('is not told when it is switched off, and costs nothing where there is none', async () => {
    expect(await shown(signalsOf(), { signalsOff: [...signalCodes] })).toEqual([]);
    const unasked = () => Promise.reject(new Error('The organisation was asked for'));
    expect(await showSignals(buildFile(), unasked)).toEqual([]);
  });
});
