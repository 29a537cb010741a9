import { expect, it } from 'vitest';
import { wordsOfCheck } from '#shared/domain/guard/exempt-words.ts';
import { buildCheck, buildFile, buildReferee, evaDetails } from '#tests/support/builders/check-builders.ts';

const competencies = { night_work: { sv: 'Natt', en: 'Nights' }, care: { sv: 'Omsorg' } };

it('a check’s own words are its title, its people and its competencies; it speaks of its candidate', () => {
  const referees = [buildReferee(), buildReferee(evaDetails())];
  expect(wordsOfCheck(buildFile({ referees }), { competencies })).toEqual({
    exempt: ['Enhetschef, äldreomsorg', 'Rita Ek', 'Kim Lund', 'Bo Ahl', 'Eva Roth', 'Natt', 'Nights', 'Omsorg'],
    people: ['Kim Lund'],
  });
});

it('of a check without a title it is the rest', () => {
  const project = { ...buildCheck().project, title: null };
  const { exempt } = wordsOfCheck(buildFile({ check: buildCheck({ project }) }), { competencies: {} });
  expect(exempt).toEqual(['Rita Ek', 'Kim Lund']);
});
