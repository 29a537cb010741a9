import { describe, expect, it } from 'vitest';
import { passagesIn } from '#shared/domain/guard/passages.ts';
import { passageText, type Writings, withHidden, withoutWords } from '#shared/domain/questionnaire/passage-text.ts';

const said = (text: string) => ({ type: 'text', text }) as const;

const written: Writings = {
  answers: {
    takes: said('Lyssnar och ändrar något. Kim var sjukskriven en längre tid under våren, men kom tillbaka.'),
    again: { type: 'rehire', value: 'yes', comment: 'Ja, trots att hon är gravid' },
    scale: { type: 'scale', value: 4 },
  },
  notes: { takes: 'Han är med i facket.' },
  context: 'Vi delar kontor.',
};

const reading = { languages: ['sv'], exempt: [], people: [], before: null } as const;

describe('passages', () => {
  it('are the clauses that speak of a ground, wherever they stand', () => {
    const found = passagesIn(written, reading);
    expect(
      found.map((passage) => [passage.place, passage.question, passage.grounds, passageText(written, passage)]),
    ).toEqual([
      ['answer', 'takes', ['health'], 'Kim var sjukskriven en längre tid under våren'],
      ['answer', 'again', ['family'], 'trots att hon är gravid'],
      ['note', 'takes', ['union'], 'Han är med i facket'],
    ]);
    expect(passagesIn({ answers: { takes: said('Lugn och noga.') }, context: null }, reading)).toEqual([]);
  });

  it.each([
    ['sv', 'Vi bor ihop.'],
    ['sv', 'Kim och jag var gifta.'],
    ['en', 'We are married.'],
    ['nb', 'Vi er samboere.'],
    ['da', 'Vi er gift.'],
    ['fi', 'Olemme naimisissa.'],
    ['de', 'Wir sind verheiratet.'],
  ] as const)('are none in %s where the referee says how the two know each other: %s', (language, text) => {
    const languages = { ...reading, languages: [language] };
    const placesOf = (own: Writings) => passagesIn(own, languages).map(({ place }) => place);
    expect(placesOf({ answers: {}, context: text })).toEqual([]);
    expect(placesOf({ answers: { one: said(text) }, context: null })).toEqual(['answer']);
  });

  it.each(['Kim är gravid.', 'Vi är båda sjuka ofta.'])('are there beside it: %s', (context) => {
    expect(passagesIn({ answers: {}, context }, reading)).toHaveLength(1);
  });

  it.each([
    ['Kim är gravid.', 'Kim är gravid'],
    ['Bra, men Kim är gravid, ändå lugn.', 'men Kim är gravid'],
    ['Bra (Kim är gravid) ändå.', 'Kim är gravid'],
    ['Bra – Kim är gravid — ändå.', 'Kim är gravid'],
    ['Bra!  Kim är gravid   \nÄndå lugn.', 'Kim är gravid'],
    ['Så här: Kim är gravid; ändå lugn', 'Kim är gravid'],
    ['Kim är gravid', 'Kim är gravid'],
    ['Är Kim gravid?', 'Är Kim gravid'],
    [', , gravid', 'gravid'],
  ])('go as far as a comma, a bracket or the end of the sentence: %j', (text, clause) => {
    const own = { answers: { one: said(text) }, context: null };
    expect(passagesIn(own, reading).map((passage) => passageText(own, passage))).toEqual([clause]);
  });

  it('are one for each clause, with every ground that it speaks of, once', () => {
    const groundsOf = (text: string) =>
      passagesIn({ answers: { one: said(text) }, context: null }, reading).map(({ grounds }) => grounds);
    expect(groundsOf('Kim var sjukskriven och gravid')).toEqual([['health', 'family']]);
    expect(groundsOf('Kim var sjukskriven och sjuk och gravid')).toEqual([['health', 'family']]);
    expect(groundsOf('Kim var sjukskriven och en dag i en helt annan tid var Kim sjuk')).toEqual([['health']]);
    expect(groundsOf('Kim var sjukskriven, Kim var gravid')).toEqual([['health'], ['family']]);
    expect(groundsOf('Kim var sjukskriven. Kim var sjukskriven.')).toEqual([['health'], ['health']]);
  });

  it('say how two know each other only where that is asked, and of family alone', () => {
    const placesOf = (own: Writings) => passagesIn(own, reading).map(({ place }) => place);
    expect(placesOf({ answers: {}, notes: { one: 'Vi bor ihop.' }, context: null })).toEqual(['note']);
    expect(placesOf({ answers: {}, context: 'Kim är gift.' })).toEqual(['context']);
    expect(placesOf({ answers: {}, context: 'Vi bor ihop och är sjuka ofta.' })).toEqual(['context']);
  });

  it('keep their reason when they are written again, and no other one', () => {
    const [first, ...others] = passagesIn(written, reading);
    if (first === undefined) throw new Error('Nothing found');
    const before = { ...written, passages: [{ ...first, reason: 'Schemat' }, ...others] };
    expect(passagesIn(written, { ...reading, before }).map(({ reason }) => reason)).toEqual(['Schemat', null, null]);
  });

  it('keep no reason of another question, nor of what is hidden', () => {
    const own = { answers: { one: said('Kim är gravid.'), two: said('Kim är gravid.') }, context: null };
    const [first, second] = passagesIn(own, reading);
    if (first === undefined || second === undefined) throw new Error('Nothing found');
    const before = { ...own, passages: [{ ...first, reason: 'Schemat' }, second] };
    expect(passagesIn(own, { ...reading, before }).map(({ reason }) => reason)).toEqual(['Schemat', null]);
    const hidden = { ...first, reason: 'Schemat', hidden: { at: 'now', by: 'Rita Ek' } };
    const after = passagesIn(own, { ...reading, before: { ...own, passages: [hidden] } });
    expect(after.map(({ reason }) => reason)).toEqual([null, null, 'Schemat']);
  });

  it('are hidden with other words in their place, and the rest stays where it is', () => {
    const text = 'Hon var sjuk ofta. Bra ändå. Hon är gravid.';
    const own = { answers: { one: said(text) }, context: null };
    const passages = passagesIn(own, reading);
    const [first] = passages;
    if (first === undefined) throw new Error('Nothing found');
    const hidden = withHidden({ ...own, passages }, first, {
      words: '[avsnitt dolt: hälsa]',
      at: 'now',
      by: 'Rita Ek',
    });
    expect(hidden.answers['one']).toEqual(said('[avsnitt dolt: hälsa]. Bra ändå. Hon är gravid.'));
    expect(hidden.passages?.map((each) => passageText(hidden, each))).toEqual([
      '[avsnitt dolt: hälsa]',
      'Hon är gravid',
    ]);
    expect(hidden.passages?.[0]).toMatchObject({ hidden: { at: 'now', by: 'Rita Ek' }, reason: null });
    expect(JSON.stringify(hidden)).not.toContain('sjuk');

    const corrected = passagesIn(
      { answers: { one: said('Bra ändå.') }, context: null },
      { ...reading, before: hidden },
    );
    expect(corrected).toMatchObject([{ hidden: { by: 'Rita Ek' }, start: 0, end: 0 }]);
  });

  it('go from what is being written beside them too', () => {
    const [first] = passagesIn(written, reading);
    if (first === undefined) throw new Error('Nothing found');
    const draft = withoutWords(written, first, passageText(written, first), '[dolt]');
    expect(draft.answers['takes']).toEqual(said('Lyssnar och ändrar något. [dolt], men kom tillbaka.'));
  });
});
