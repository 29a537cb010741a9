import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForbidden } from '#shared/domain/guard/find-forbidden.ts';
import type { Ground } from '#shared/domain/guard/grounds.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import { readCorpus } from './read-corpus.ts';

/** Of the processor, whatever else the machine is doing. */
const milliseconds = (work: () => void): number => {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
};

/** The quickest of some runs: the machine does other things too. */
const quickest = (runs: number, work: () => void): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(work)));

describe('findForbidden', () => {
  it('says the ground, and where in the text as it was written', () => {
    const text = 'Bra 👍🏽. Kim var sjukskriven, men kom tillbaka.';
    const [finding] = findForbidden(text, ['sv']);
    expect(finding).toMatchObject({ ground: 'health', code: 'mentions_health' });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.passage);
    expect(finding?.passage).toContain('sjukskriven');
  });

  it.each([
    ['sv', 'Hon var SJUKSKRIVEN.'],
    ['sv', 'Hon var sjuk\u00adskriven.'],
    ['sv', 'Hon var sjuk\ufeffskriven.'],
    ['sv', 'Hon var sjuk-skriven.'],
    ['sv', 'Hon var sjukskrivven.'],
    ['sv', 'Hon har A.D.H.D. och medicineras.'],
    ['sv', 'Hon var t.ex. sjukskriven.'],
    ['sv', 'Hon var ｓjukskriven.'],
    ['sv', 'Hon var s\u0458uk\u0455kriven.'],
    ['en', 'She was \u0440r\u0435gn\u0430nt.'],
    ['de', 'Sie war schw\u03b1nger.'],
    ['en', 'She couldn’t lift.'],
    ['en', 'He was an alchoholic and an alcohollic.'],
    ['de', 'Sie ist schwerbehindert.'],
    ['de', 'Er hatte Rueckenschmerzen.'],
    ['fi', 'Sairauspoissaoloja oli paljon.'],
    ['fi', 'Ikäänsä nähden hyvä.'],
  ] as const)('%s: however it is written: %s', (language, text) => {
    expect(findForbidden(text, [language])).not.toEqual([]);
  });

  it('leaves words of other scripts as they are', () => {
    expect(findForbidden('Он вел проект «Сор» и был на связи. Η ομάδα προχώρησε.', languages)).toEqual([]);
  });

  it('knows the English words in any language, and not another language', () => {
    expect(findForbidden('Kim was pregnant.', ['fi'])).toMatchObject([{ ground: 'family' }]);
    expect(findForbidden('Kim oli raskaana.', ['sv'])).toEqual([]);
  });

  it.each([
    ['de', 'Die Drug Stores rechnen mit einem Arrest der Schiffe, Track Record inklusive.'],
    ['da', 'En gang om ugen gik vagten sin gang, og gift var der ikke i kemikaliet.'],
    ['nb', 'Han solgte rape-olje og earn-out-avtaler.'],
    ['sv', 'Vi hade en lunch med god stämning och en wage-lista på engelska.'],
    ['fi', 'Hän teki vote-napin ja strike-listan.'],
  ] as const)('%s: takes no single English word for English: %s', (language, text) => {
    expect(findForbidden(text, [language])).toEqual([]);
  });

  it('knows English sentences in a text of another language', () => {
    const text = 'Hon var trygg. I think that she was often off sick. Bra med kunder.';
    expect(findForbidden(text, ['sv'])).toMatchObject([{ ground: 'health' }]);
    expect(findForbidden('She was with the union, and they had a strike.', ['de'])).not.toEqual([]);
  });

  it('takes what those have whom one serves for no word about the candidate', () => {
    expect(findForbidden('Kim undervisade elever som har dyslexi.', ['sv'])).toEqual([]);
    expect(findForbidden('Kim har dyslexi.', ['sv'])).toMatchObject([{ ground: 'health' }]);
  });

  it('reads a word that English has too as the text’s own language does', () => {
    expect(findForbidden('Kim har autism.', ['sv'])).toMatchObject([{ ground: 'health' }]);
    expect(findForbidden('Kim arbetade på ett gruppboende för unga med autism.', ['sv'])).toEqual([]);
  });

  it('takes a dot within a number for no end of a sentence', () => {
    expect(findForbidden('Han lå på 38.000.', ['da'])).toMatchObject([{ ground: 'pay' }]);
  });

  it('lets exceptions win over the words in them', () => {
    expect(findForbidden('Sjuksköterska på sjukhus, äldreomsorg och barnsköterska', ['sv'])).toEqual([]);
    expect(findForbidden('A race condition in the native app of the drug store', ['en'])).toEqual([]);
  });

  it('lets what says more win over an exception within it', () => {
    expect(findForbidden('Kim samarbetade med polisen om larm.', ['sv'])).toEqual([]);
    expect(findForbidden('Har {name} varit i kontakt med polisen?', ['sv'])).toMatchObject([{ ground: 'crime' }]);
    expect(findForbidden('Sie verhandelte mit der Gewerkschaft.', ['de'])).toEqual([]);
    expect(findForbidden('Er hat mit der Gewerkschaft geklagt.', ['de'])).toMatchObject([{ ground: 'union' }]);
  });

  it('takes a person’s own for theirs, whomever they served', () => {
    expect(findForbidden('Ymmärtävätkö asiakkaat hänen korostustaan?', ['fi'])).toMatchObject([{ ground: 'origin' }]);
    expect(findForbidden('Can customers understand {name}’s English?', ['en'])).toMatchObject([{ ground: 'origin' }]);
  });

  it('exempts the title, the names and the competencies of a check', () => {
    const text = 'Christian Frisk is good with pensions.';
    expect(findForbidden(text, ['en'], ['Christian Frisk', 'Pensions'])).toEqual([]);
    expect(findForbidden('Christian is often sick.', ['en'], ['Christian'])).toMatchObject([{ ground: 'health' }]);
  });

  it('knows a person by name, as it knows {name} and she', () => {
    expect(findForbidden('Olga är 62.', ['sv'], ['Olga Berg'], ['Olga Berg'])).toMatchObject([{ ground: 'age' }]);
    expect(findForbidden('Olgas rygg höll inte.', ['sv'], [], ['Olga Berg'])).toMatchObject([{ ground: 'health' }]);
    expect(findForbidden('Olgas rutiner höll.', ['sv'], [], ['Olga Berg'])).toEqual([]);
  });

  it('reaches over no end of a sentence', () => {
    expect(findForbidden('Who has. Children are welcome.', ['en'])).toEqual([]);
  });

  it.each<[Language, string, Ground]>([
    ['sv', 'Hon var ofta sjukskriven.', 'health'],
    ['en', 'She was often off sick.', 'health'],
    ['nb', 'Han nærmer seg pensjonsalder.', 'age'],
    ['da', 'Han nærmer sig pensionsalderen.', 'age'],
    ['fi', 'Hän kuuluu ammattiliittoon.', 'union'],
    ['de', 'Sie war häufig krankgeschrieben.', 'health'],
  ])('%s: finds the same however it is written: %s', (language, text, ground) => {
    const withoutMarks = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('æ', 'ae');
    const written = [
      text.toUpperCase(),
      text.toLowerCase(),
      withoutMarks,
      text.normalize('NFD'),
      text.replaceAll(' ', '\n'),
      text.replaceAll(' ', '\u00a0'),
      text.replaceAll(/(?<=\w)(?=\w)/g, '\u200b'),
      text.replaceAll(' ', ' 🙂 '),
      `„${text}“`,
      `**${text}**`,
    ];
    const missed = written.filter((each) => !findForbidden(each, [language]).some((found) => found.ground === ground));
    expect(missed).toEqual([]);
  });

  it.each<[Language, string, Ground]>([
    ['sv', 'Hon har aldrig varit sjuk.', 'health'],
    ['en', 'He has no criminal record.', 'crime'],
    ['nb', 'Hun har ingen barn.', 'family'],
    ['da', 'Hun har aldrig været syg.', 'health'],
    ['fi', 'Hänellä ei ole lapsia.', 'family'],
    ['de', 'Er ist kein Gewerkschaftsmitglied.', 'union'],
  ])('%s: finds what is denied: %s', (language, text, ground) => {
    expect(findForbidden(text, [language])).toContainEqual(expect.objectContaining({ ground }));
  });

  it.each<[Language, string, Ground]>([
    ['sv', 'Hon var sjukskirven.', 'health'],
    ['en', 'Is she pregnent?', 'family'],
    ['nb', 'Hun var sykemldt og sykmledt.', 'health'],
    ['da', 'Hun var sygmeeldt.', 'health'],
    ['fi', 'Hänellä oli masenus ja masnenus.', 'health'],
    ['de', 'Ist sie schwnager?', 'family'],
  ])('%s: puts one slip of the keys right: %s', (language, text, ground) => {
    expect(findForbidden(text, [language])).toContainEqual(expect.objectContaining({ ground }));
  });

  it('takes another ending of a word for no slip', () => {
    expect(findForbidden('Hon undervisade i religion.', ['sv'])).toEqual([]);
    expect(findForbidden('Hun fulgte opp sykmeldte ansatte som leder.', ['nb'])).toEqual([]);
  });

  it('reads on where a line is wrapped, and stops where a new one begins', () => {
    expect(findForbidden('He has two\nchildren.', ['en'])).toMatchObject([{ ground: 'family' }]);
    expect(findForbidden('Who has\nChildren are welcome.', ['en'])).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom(...languages), (text, language) => {
        const found = findForbidden(text, [language]);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ passage }) => passage));
      }),
    );
  });

  it.each(['sjuk', 'a'.repeat(50), 'var hade är ', 'is was has with a ', 'hon var .. han är ', 'ä̈', 'krank krank '])(
    'takes time that grows no faster than the text: %s',
    (piece) => {
      const short = piece.repeat(Math.ceil(4_000 / piece.length));
      const long = short.repeat(8);
      findForbidden(short, languages);
      const ofShort = quickest(12, () => findForbidden(short, languages));
      const ofLong = quickest(12, () => findForbidden(long, languages));
      expect(ofLong).toBeLessThan(8 * ofShort * 4 + 20);
    },
  );

  it('reads sixty fields as long as they may be, each in much less than 50 ms of the processor', () => {
    const job = readCorpus('sv', 'whole').flatMap(({ ground, text }) => (ground === null ? [text] : []));
    const spent = Array.from({ length: 60 }, (_, field) => {
      const turned = [...job.slice(field), ...job.slice(0, field)];
      const text = [...turned, ...turned].join(' ').slice(0, longestLongAnswer);
      return milliseconds(() => findForbidden(text, ['sv']));
    }).toSorted((one, other) => one - other);
    expect(spent[30]).toBeLessThan(50);
  });

  it('reads the longest review page of a built-in template in a tenth of a second', () => {
    const job = readCorpus('sv', 'whole').flatMap(({ ground, text }) => (ground === null ? [text] : []));
    const longest = [...job, ...job, ...job].join(' ').slice(0, longestLongAnswer - 40);
    const answers = Array.from({ length: 5 }, () => `${longest} Kim var sjukskriven en tid under våren.`);
    const read = (): void => {
      for (const answer of answers) findForbidden(answer, ['sv']);
    };
    expect(quickest(20, read)).toBeLessThan(100);
  });
});
