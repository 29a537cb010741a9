import { expect, test } from 'vitest';
import type { Respondent } from '#shared/domain/report/report-model.ts';
import type { Seen } from '#shared/domain/signals/signal.ts';
import { sv } from '#shared/i18n/signals/sv.ts';
import { buildFile, buildOrganisation, buildReferee, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { describeObservations } from '../../../../functions/generate-report/describe/describe-observations.ts';

const bo = buildReferee({ id: 'ref_bo', firstName: 'Bo', lastName: 'Ahl' });
const eva = buildReferee({ id: 'ref_eva', firstName: 'Eva', lastName: 'Roth' });

const respondent = (letter: string, name: string): Respondent => ({
  letter,
  firstName: name,
  name,
  language: 'sv',
  mode: 'form',
  answeredAt: minutesAfter(0),
  correctedAt: null,
  candidateAccount: null,
  ownAccount: null,
  differences: [],
  context: null,
});
const respondents = [respondent('A', 'Bo Ahl'), respondent('B', 'Eva Roth')];

function letterOf(people: readonly string[], seen: Seen) {
  const signal = { id: 'sig_1', people, seen, seenAt: minutesAfter(1), replies: [], resolution: null };
  const { section } = describeObservations({
    file: buildFile({ referees: [bo, eva] }),
    organisation: buildOrganisation(),
    signals: [signal],
    respondents,
    texts: sv,
    isShown: true,
  });
  const block = section?.blocks[1];
  return block?.kind === 'observations' ? block.observations[0]?.letter : undefined;
}

test.each([
  ['of one referee', ['ref_eva'], { code: 'fast', questions: 6, seconds: 6, readingSeconds: 33 }, 'B'],
  ['of a referee and the candidate', ['ref_bo', 'candidate'], { code: 'same_phone' }, 'A'],
  ['of two referees', ['ref_bo', 'ref_eva'], { code: 'same_browser' }, null],
  ['of the candidate and somebody who is gone', ['ref_gone', 'candidate'], { code: 'same_email' }, null],
] as const)('an observation %s stands behind the right letter', (_, people, seen, letter) => {
  expect(letterOf(people, seen)).toBe(letter);
});
