import { expect, test } from 'vitest';
import { wordsOf } from '#shared/domain/queue/words-of-check.ts';
import { buildCheck, buildFile } from '#tests/support/builders/check-builders.ts';

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
