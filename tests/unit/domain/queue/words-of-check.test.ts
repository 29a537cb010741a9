import { expect, test } from 'vitest';
import { hasWords, searchedWords, wordsOf } from '#shared/domain/queue/words-of-check.ts';
import { buildCheck, buildFile, buildReferee, evaDetails } from '#tests/support/builders/check-builders.ts';

const check = buildCheck({ project: { externalId: 'P-4711', title: 'Enhetschef', clientName: 'Nordvik omsorg' } });
const file = buildFile({ check, referees: [buildReferee(), buildReferee({ ...evaDetails(), status: 'removed' })] });

test('a check is found by its people, its project and the ids that an ATS gave, and by nobody who is gone', () => {
  const words = ['kim', 'lund', 'bo', 'ahl', 'enhetschef', 'nordvik', 'omsorg', 'p', '4711', 'c', '1'];
  expect(wordsOf(file)).toEqual(words);
});

test.each([
  ['', true],
  ['Kim', true],
  ['lund kim', true],
  ['Nord ahl', true],
  ['P-4711', true],
  ['vik', false],
  ['Kim Roth', false],
  ['kimm', false],
])('whoever searches for “%s” finds it: %s', (text, isFound) => {
  expect(hasWords(searchedWords(text))(file)).toBe(isFound);
});

test('no word is longer than a name, and only so many are kept and searched for', () => {
  const title = `${'x'.repeat(99)}🌻 ${'x'.repeat(120)} ${Array.from({ length: 80 }, (_, index) => `w${index}`).join(' ')}`;
  const words = wordsOf(buildFile({ check: { ...check, project: { ...check.project, title } } }));
  expect(words).toHaveLength(60);
  expect(Math.max(...words.map((word) => word.length))).toBe(100);
  expect(searchedWords('a b a c d e f')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(searchedWords('x'.repeat(120))).toEqual(['x'.repeat(100)]);
});

const project = { externalId: null, title: null, clientName: null };

function wordsOfName(firstName: string, lastName: string): readonly string[] {
  const check = buildCheck();
  const candidate = { ...check.candidate, firstName, lastName, externalId: null };
  return wordsOf(
    buildFile({ check: { ...check, candidate, project: { ...check.project, ...project } }, referees: [] }),
  );
}

test.each([
  ['Sean', 'O’Dowd', ['sean', 'o', 'dowd', 'odowd']],
  ['Sean', 'O\u02bcDowd', ['sean', 'o', 'dowd', 'odowd']],
  ["N'Golo", 'Kanté', ['n', 'golo', 'kante', 'ngolo']],
  ['Ka\u02bbiulani', '', ['ka', 'iulani', 'kaiulani']],
  // Written without a space, the family's name first.
  ['小明', '王', ['小明', '王', '王小明', '明']],
  ['王小明', '', ['王小明', '小明', '明']],
  ['민준', '김', ['민준', '김', '김민준', '준'].map((word) => word.normalize('NFKD'))],
  ['ﾊﾅｺ', '山田', ['はなこ', '山田', '山田はなこ', '田はなこ', 'なこ', 'こ']],
  ['小明', 'Wang', ['小明', 'wang']],
])('%s %s is found by %j', (firstName, lastName, words) => {
  expect(wordsOfName(firstName, lastName)).toEqual(words);
});
