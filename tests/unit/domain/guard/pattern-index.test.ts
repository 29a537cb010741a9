import { describe, expect, it } from 'vitest';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { bitOf, indexPatterns, type Match, matchesIn } from '#shared/domain/guard/pattern-index.ts';
import { patternReader } from '#shared/domain/guard/read-patterns.ts';
import { tokenise } from '#shared/domain/guard/tokens.ts';
import type { GroundWords, WordList } from '#shared/domain/guard/words/word-list.ts';

const noWords: GroundWords = { always: '' };
const none: WordList['grounds'] = {
  health: noWords,
  family: noWords,
  age: noWords,
  origin: noWords,
  belief: noWords,
  orientation: noWords,
  union: noWords,
  politics: noWords,
  pay: noWords,
  crime: noWords,
};

const listOf = (changes: Partial<WordList>): WordList => ({
  sets: { he: 'he|she', his: 'his|her', was: 'was|is', had: 'had', body: 'back|knee' },
  served: '',
  doing: '',
  except: '',
  grounds: none,
  ...changes,
});

const findsOf = (always: string) => indexPatterns(listOf({ grounds: { ...none, health: { always } } })).finds;

/** The words in which each pattern is found, in the order of the text. */
function foundBy(patterns: string, text: string): readonly string[] {
  const tokens = tokenise(text);
  return matchesIn(findsOf(patterns), tokens).map((match) =>
    match.tokens.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end)).join(' '),
  );
}

describe('a pattern of one word', () => {
  it.each([
    ['sick', 'Sick, sickness, seasick, SICK', ['Sick', 'SICK']],
    ['sick*', 'sick sickness seasick seasickness', ['sick', 'sickness']],
    ['*sick', 'sick sickness seasick seasickness', ['sick', 'seasick']],
    ['*sick*', 'sick sickness seasick seasickness sic', ['sick', 'sickness', 'seasick', 'seasickness']],
    ['sick|ill', 'ill or sick', ['ill', 'sick']],
    ['@body', 'her back and her knee', ['back', 'knee']],
    ['@body|arm', 'arm and knee', ['arm', 'knee']],
    ['@unknown', 'her back', []],
    ['^May', 'May may MAY', ['May', 'MAY']],
    ['sick, ill\n  lame ', 'ill, sick and lame', ['ill', 'sick', 'lame']],
    [',\n,', 'nothing is asked for', []],
    // In keys that not everybody has.
    ['rücken', 'Rücken Ruecken rucken', ['Rücken', 'Ruecken', 'rucken']],
    ['sjöman', 'sjöman sjoeman', ['sjöman', 'sjoeman']],
    ['blåse', 'blåse blaase', ['blåse', 'blaase']],
    // Misspelt with a letter twice, or once.
    ['alcoholic', 'alcohollic alccoholic', ['alcohollic', 'alccoholic']],
    ['handicapped*', 'handicaped handicappeds', ['handicaped', 'handicappeds']],
    ['*pregnancy*', 'unpregnnancy', ['unpregnnancy']],
    ['fett', 'fet fett', ['fett']],
  ])('%j is found in “%s”', (patterns, text, found) => {
    expect(foundBy(patterns, text)).toEqual(found);
  });

  it('is found in two words that a hyphen joins, though not where it asks for a capital', () => {
    expect(foundBy('seasick', 'She was sea-sick.')).toEqual(['sea sick']);
    expect(foundBy('seasick', 'She was sea sick.')).toEqual([]);
    expect(foundBy('^seasick', 'Sea-sick.')).toEqual([]);
    expect(foundBy('seasick leave', 'Sea-sick leave.')).toEqual([]);
  });
});

describe('a pattern of some words', () => {
  it.each([
    ['off sick', 'off sick', ['off sick']],
    ['off sick', 'sick off', []],
    ['off sick', 'off very sick', []],
    ['off .. sick', 'off a b c sick', ['off sick']],
    ['off .. sick', 'off a b c d sick', []],
    ['off ... sick', 'off a b c d e f g sick', ['off sick']],
    ['off ... sick', 'off a b c d e f g h sick', []],
    ['off .. sick leave', 'off a sick leave', ['off sick leave']],
    ['off .. sick leave', 'off a sick b leave', []],
    ['off .. very .. sick', 'off a very b sick', ['off very sick']],
    ['off * sick', 'off so sick', ['off so sick']],
    ['off * sick', 'off sick', []],
    ['she was ill', 'she was ill', ['she was ill']],
    ['@he @was ill|sick', 'He is sick, she was ill.', ['He is sick', 'she was ill']],
    ['^May ill', 'May ill, may ill', ['May ill']],
    ['was ^Ill', 'was Ill, was ill', ['was Ill']],
    // Its other words stand as freely as the one that it is found by.
    ['of* schedule', 'offish schedule, soft schedule', ['offish schedule']],
    ['*ff schedule', 'staff schedule, staffed schedule', ['staff schedule']],
    ['*ta* schedule', 'staff schedule, state schedule, stiff schedule', ['staff schedule', 'state schedule']],
    ['a|b schedule', 'a schedule, b schedule, ab schedule', ['a schedule', 'b schedule']],
    ['alcoholic misunderstanding', 'alcohollic misunderstanding', ['alcohollic misunderstanding']],
    ['handicapped misunderstanding', 'handicaped misunderstanding', ['handicaped misunderstanding']],
    ['alcoholi* misunderstanding', 'alcohollics misunderstanding', ['alcohollics misunderstanding']],
    ['fetta misunderstanding', 'feta misunderstanding', []],
    ['feta misunderstanding', 'fetta misunderstanding', []],
    [
      'kitten misunderstanding',
      'kiten misunderstanding, kittten misunderstanding',
      ['kiten misunderstanding', 'kittten misunderstanding'],
    ],
    // The nearest word that fits, on either side.
    ['off .. sick', 'off off a sick sick', ['off sick', 'off sick']],
    // Not from one sentence into the next.
    ['off sick', 'He was off. Sick people came.', []],
    ['off .. sick', 'Sick was off. Sick people.', []],
  ])('%j is found in “%s”: %j', (patterns, text, found) => {
    expect(foundBy(patterns, text)).toEqual(found);
  });

  it('is found by its longest word, or by the one that is met least', () => {
    expect(findsOf('off schedule').whole.entries.has('schedule')).toBe(true);
    expect(findsOf('off schedule').whole.entries.has('off')).toBe(false);
    expect(findsOf('arbeidet syk').whole.entries.has('syk')).toBe(true);
    expect(findsOf('arbeidet|ab sykmeldt').whole.entries.has('arbeidet')).toBe(false);
  });

  it('speaks of somebody where it names a person or a set of words', () => {
    const isPersonal = (pattern: string) => patternReader(listOf({}).sets)(pattern).map(({ personal }) => personal);
    expect(isPersonal('she sick, ill|her, @body, sick, bad back')).toEqual([true, true, true, false, false]);
  });
});

describe('what is found', () => {
  const list = listOf({
    served: 'patient*',
    doing: 'treated',
    except: 'sick bay',
    grounds: {
      ...none,
      health: { always: 'sick', alone: 'pain', work: 'ward', except: 'sick joke' },
      pay: { always: 'salary', except: 'salary system' },
    },
  });
  const read = () => indexPatterns(list);
  const maskOf = (...about: readonly (typeof grounds)[number][]) => about.reduce((bits, each) => bits | bitOf(each), 0);
  const meaning = (matches: readonly Match[]) => matches.map((match) => [match.meaning, match.mask]);
  const all = maskOf(...grounds);

  it('is of a ground, and always or only where no work is near', () => {
    expect(meaning(matchesIn(read().finds, tokenise('Sick, in pain, a salary on the ward.')))).toEqual([
      ['always', maskOf('health')],
      ['alone', maskOf('health')],
      ['always', maskOf('pay')],
    ]);
    expect(new Set(grounds.map(bitOf)).size).toBe(grounds.length);
  });

  it('has around it the work of its ground, those who are served and what is done, and exceptions', () => {
    const { around } = read();
    const text = 'Treated patients on the ward, a sick joke in the sick bay, a salary system.';
    expect(meaning(matchesIn(around(), tokenise(text)))).toEqual([
      ['doing', all],
      ['served', all],
      ['work', maskOf('health')],
      ['except', maskOf('health')],
      // Unions carry the names of occupations, so that no common exception is theirs.
      ['except', all & ~maskOf('union')],
      ['except', maskOf('pay')],
    ]);
    expect(around()).toBe(around());
  });

  it('is looked for in the sentences that are asked for, or in all of them', () => {
    const { finds } = read();
    const tokens = tokenise('Sick. Pain. A salary');
    expect(meaning(matchesIn(finds, tokens, new Set([1])))).toEqual([['alone', maskOf('health')]]);
    expect(matchesIn(finds, tokens, new Set())).toEqual([]);
    expect(matchesIn(finds, tokens, null)).toHaveLength(3);
  });

  it('knows the words that say that somebody is or has it', () => {
    expect([...read().owners]).toEqual(['was', 'is', 'had', 'his', 'her']);
    expect([...indexPatterns(listOf({ sets: { had: 'hätte|hat' } })).owners]).toEqual(['', 'hatte', 'hat']);
  });

  it('is the same the second time, when its words are known', () => {
    const { finds } = read();
    const tokens = tokenise('Sick pain sick');
    expect(matchesIn(finds, tokens)).toEqual(matchesIn(finds, tokens));
    expect(matchesIn(finds, tokens)).toHaveLength(3);
    const many = tokenise(Array.from({ length: 9_000 }, (_, index) => `w${index}`).join(' '));
    expect(matchesIn(finds, many)).toEqual([]);
    expect(finds.known.size).toBeLessThanOrEqual(8_000);
  });
});
