import { describe, expect, it } from 'vitest';
import { findForbidden } from '#shared/domain/guard/find-forbidden.ts';
import { isGround } from '#shared/domain/guard/grounds.ts';
import type { Language } from '#shared/domain/language.ts';

type Row = readonly [language: Language, text: string, found: readonly string[]];

const said = (language: Language, text: string, people: readonly string[] = ['Kim']): readonly string[] =>
  findForbidden(text, [language], [], people).map(({ ground, passage }) => `${ground}: ${passage}`);

describe('a word of a ground', () => {
  it.each<Row>([
    ['sv', 'Kim pratade om droger.', ['health: droger']],
    ['sv', 'Kim pratade med ungdomarna om droger.', []],
    ['en', 'Kim talked to teenagers about drugs.', []],
    ['sv', 'Kim pratade med ungdomarna. Droger fanns.', ['health: Droger']],
    ['sv', 'Ungdomarna kom. Kim pratade om droger.', ['health: droger']],
    ['de', 'Wie senkte er die Fehlzeiten der Schüler?', []],
    ['en', 'His patience paid off with happy customers.', []],
    // What says it plainly is about them only where they stand beside it.
    ['sv', 'Han är mörkhyad och fick höra en del av kunderna.', ['origin: mörkhyad']],
    ['en', "Her epilepsy meant she couldn't drive to clients.", ['health: epilepsy']],
    ['en', 'Customers sometimes reacted to the colour of his skin.', ['origin: colour of his skin']],
    ['sv', 'Kunderna förstod inte alltid hennes dialekt och brytning.', ['origin: hennes dialekt', 'origin: brytning']],
    // Whom one votes for is never theirs.
    ['en', 'He campaigned for Brexit among customers.', ['politics: campaigned for Brexit']],
    ['de', 'Welche Partei unterstützt {name}?', ['politics: Partei']],
  ])('in %s is about those one works for where they are near: “%s” %j', (language, text, found) => {
    expect(said(language, text)).toEqual(found);
  });

  it.each<Row>([
    ['en', 'She kept track of absence.', ['health: absence']],
    ['en', 'She kept track of absence in her team.', []],
    ['en', 'There was absence. Her team was good.', ['health: absence']],
    ['en', 'Kim led a health programme for staff.', []],
    ['en', 'He examined crime scenes as a forensic technician.', []],
    ['sv', 'Kim tog fram en mall för rehabiliteringsplaner åt cheferna.', []],
  ])('in %s is about the work where words of the work are near: “%s” %j', (language, text, found) => {
    expect(said(language, text)).toEqual(found);
  });

  it.each<Row>([
    ['sv', 'Kim utvecklade en app för gravida.', []],
    ['sv', 'Kim utvecklade en app. För gravida.', ['family: gravida']],
    ['sv', 'Gravida fanns. Kim utvecklade en app.', ['family: Gravida']],
    ['sv', 'Kim utvecklade en stor och ny och mycket bra app för gravida.', ['family: gravida']],
    ['de', 'Kim fuhr Behindertentransporte.', []],
    ['en', 'She drives drunk.', ['crime: drives drunk']],
    // Their own are theirs, whatever they do with them.
    ['sv', 'Han tar hand om sin sjuka mamma.', ['family: sin sjuka mamma', 'health: sjuka']],
    ['sv', 'Hon ville inte jobba på lördagar för sin tros skull.', ['belief: sin tros skull']],
  ])('in %s is what one does one’s work with where that was said before it: “%s” %j', (language, text, found) => {
    expect(said(language, text)).toEqual(found);
  });

  it.each<Row>([
    ['sv', 'Är {name} svensk medborgare?', ['origin: Är {name} svensk medborgare']],
    ['en', 'Is {name} healthy?', ['health: Is {name} healthy']],
    ['en', 'He is an asylum seeker.', ['origin: asylum']],
    ['sv', 'Han tror på Gud.', ['belief: tror på Gud']],
    ['sv', 'Vi betalade honom 38 tusen.', ['pay: betalade honom 38 tusen']],
    ['de', 'Sie hatte 4.500 im Monat.', ['pay: Sie hatte 4.500 im Monat']],
    ['de', 'Ist die Person trans?', ['orientation: Person trans']],
  ])(
    'in %s stays where what is said is more than an exception, or another ground’s: “%s” %j',
    (language, text, found) => {
      expect(said(language, text)).toEqual(found);
    },
  );
});

it.each<readonly [string, readonly string[]]>([
  ['Olga är 62.', ['age: Olga är 62']],
  ['Olgas religion.', ['belief: Olgas religion']],
  ['Olgas dialekt.', ['origin: Olgas dialekt']],
  ['Fabrikens dialekt.', []],
  ['Fabriken är 62.', []],
  ['olga är 62.', []],
  ['olgas dialekt.', []],
  ['Olgar är 62.', []],
  ['Olgas är 62.', []],
  ['Solga är 62.', []],
])('a name is theirs with its capital, alone or as whose it is: “%s” %j', (text, found) => {
  expect(said('sv', text, ['Olga Berg'])).toEqual(found);
});

it.each([
  ['pension', 'Kim is good with pensions.', 0],
  ['diabetes', 'Kim has diabetes.', 0],
  ['diabe', 'Kim has diabetes.', 0],
  ['diab', 'Kim has diabetes.', 1],
  ['abetes', 'Kim has diabetes.', 1],
  ['sick', 'Kim had a sickness.', 1],
  ['sickness', 'Kim was sick.', 1],
])('“%s” exempts itself and, where it is long, what begins with it: “%s” %i', (exempt, text, count) => {
  expect(findForbidden(text, ['en'], [exempt])).toHaveLength(count);
});

it.each<readonly [Language, string, string, number]>([
  ['sv', 'Diabetes', 'Kim har diabetes.', 0],
  ['sv', 'Har', 'Kim har diabetes.', 1],
  ['en', 'Healthy', 'Is {name} healthy?', 0],
  ['en', 'Is name', 'Is {name} healthy?', 1],
  ['sv', 'På Gud', 'Han tror på Gud.', 1],
])('in %s “%s” exempts what is said with it where it is the longest word: “%s” %i', (language, exempt, text, count) => {
  expect(findForbidden(text, [language], [exempt])).toHaveLength(count);
});

it('finds that overlap are one of each ground, in the order of the text', () => {
  expect(said('sv', 'Kim var sjukskriven, gravid och sjukskriven igen. Hon är gravid.')).toEqual([
    'health: var sjukskriven, gravid och sjukskriven',
    'family: gravid',
    'family: gravid',
  ]);
  expect(said('en', 'Kim was pregnant and depressed.')).toEqual(['family: pregnant', 'health: depressed']);
});

it.each<readonly [readonly Language[], readonly string[]]>([
  [['en'], ['union']],
  [['sv', 'en'], ['union']],
  [['en', 'sv'], ['union']],
  [[], ['union']],
  [['sv'], []],
  [['fi', 'sv'], []],
])('a single English word is one where English is read, alone or beside another language: %j', (languages, found) => {
  expect(findForbidden('En strike', languages).map(({ ground }) => ground)).toEqual(found);
});

it('a ground is one of the ten', () => {
  expect(['health', 'crime', 'weather', '', null].map(isGround)).toEqual([true, true, false, false, false]);
});
