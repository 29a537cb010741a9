import { expect, it } from 'vitest';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { emptyForm } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  minutesAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { decided } from '#tests/support/fakes/decided.ts';

const bo = buildReferee({ status: 'invited', answerBy: daysAfter(14), channel: 'email' });
const eva = { ...bo, id: testId('ref', 2), email: 'eva.roth@example.org' };

it('thanks each referee, and tells recruiter and candidate once that all have answered: with no correction after it', () => {
  const collecting = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [bo, eva] });
  const first = decided(collecting, submitAnswers(collecting, emptyForm(bo.id), contextAt(minutesAfter(10))));
  expect(first.messages).toMatchObject([{ kind: 'referee-receipt', recipient: bo.id, medium: 'email' }]);
  const last = decided(first, submitAnswers(first, emptyForm(eva.id), contextAt(minutesAfter(20))));
  expect(last.messages.slice(1)).toMatchObject([
    { kind: 'referee-receipt', recipient: eva.id, medium: 'email' },
    { kind: 'candidate-answered', recipient: 'candidate', medium: 'email' },
    { kind: 'recruiter-completed', recipient: 'recruiter', medium: 'email' },
  ]);
  const corrected = decided(last, submitAnswers(last, emptyForm(eva.id), contextAt(minutesAfter(30))));
  expect(corrected.messages).toEqual(last.messages);
});

it('tells the recruiter by mail, also of a candidate who has no address', () => {
  const { candidate } = buildCheck();
  const check = buildCheck({ status: 'collecting', candidate: { ...candidate, email: null } });
  const file = buildFile({ check, referees: [{ ...bo, status: 'answered' }, eva] });
  const last = decided(file, submitAnswers(file, emptyForm(eva.id), contextAt(minutesAfter(10))));
  expect(last.messages).toMatchObject([{ kind: 'referee-receipt' }, { kind: 'recruiter-completed', medium: 'email' }]);
});

it('writes to nobody by itself where nothing is to go by itself', () => {
  const { settings } = buildCheck();
  const quiet = { ...settings, candidateChannel: 'disabled', refereeChannel: 'disabled' } as const;
  const file = buildFile({ check: buildCheck({ status: 'collecting', settings: quiet }), referees: [bo] });
  const answered = decided(file, submitAnswers(file, emptyForm(bo.id), contextAt(minutesAfter(10))));
  expect(answered.messages.map(({ recipient }) => recipient)).not.toContain('candidate');
  expect(answered.messages.map(({ recipient }) => recipient)).not.toContain(bo.id);
});
