import { describe, expect, test } from 'vitest';

import { type HidingPassage, hidePassage } from '#shared/domain/decisions/hide-passage.ts';
import type { Draft, Submission } from '#shared/domain/questionnaire/answer.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const bo = testId('ref', 1);
const now = daysAfter(3);
const passage = {
  place: 'answer',
  question: 'strengths',
  grounds: ['health'],
  start: 13,
  end: 24,
  reason: null,
} as const;
const submission: Submission = buildSubmission({
  version: 2,
  answers: { strengths: { type: 'text', text: 'Kim is calm. Kim is ill.' } },
  passages: [passage],
});
const file = (status: 'answered' | 'opened' = 'answered', answersVersion = 2) =>
  buildFile({ check: buildCheck({ status: 'completed' }), referees: [buildReferee({ status, answersVersion })] });
const act = { by: 'Rita Ek', note: 'Has no place here' };

const hide = (changes: Partial<HidingPassage> = {}, on = file()) =>
  hidePassage(on, { submission, draft: null, number: 0, words: '[hidden]', ...changes }, act, contextAt(now));

const draft: Draft = {
  refereeId: bo,
  version: 4,
  form: 'full',
  language: 'sv',
  relation: null,
  answers: { strengths: { type: 'text', text: 'Still: Kim is ill.' } },
  savedAt: startTime,
};

describe('a passage that a recruiter hides', () => {
  test('is gone from a new version of the answers, with who hid it, and the timeline does not repeat why', () => {
    const change = changeOf(hide());
    expect(change.submission).toMatchObject({
      version: 3,
      answers: { strengths: { text: 'Kim is calm. [hidden]' } },
      passages: [{ hidden: { at: now, by: 'Rita Ek' } }],
    });
    expect(change.referees).toMatchObject([{ id: bo, answersVersion: 3 }]);
    expect(change.events).toMatchObject([{ type: 'referee.passage_hidden', refereeId: bo, by: 'Rita Ek' }]);
    expect(change.events[0]).not.toHaveProperty('note');
    expect(change.draft).toBeNull();
  });

  test('is gone from what the referee is writing anew, and nothing is added to that', () => {
    const rewritten = changeOf(hide({ draft })).draft;
    expect(rewritten).toEqual({
      ...draft,
      version: 5,
      answers: { strengths: { type: 'text', text: 'Still: [hidden]' } },
    });
  });

  test('leaves notes and what stands beside the answers in that as they are', () => {
    const whole = { ...draft, notes: { strengths: 'Said twice' }, context: 'In haste' };
    expect(changeOf(hide({ draft: whole })).draft).toMatchObject({
      notes: { strengths: 'Said twice' },
      context: 'In haste',
    });
  });

  test.each([
    ['of a referee who is not there', {}, buildFile({}), 'referee_unknown'],
    ['of one who has no answers', {}, file('opened'), 'wrong_state'],
    ['of answers that are others now', {}, file('answered', 3), 'edited_meanwhile'],
    ['that is not there', { number: 1 }, file(), 'passage_unknown'],
    ['of answers with none', { submission: buildSubmission({ version: 2 }) }, file(), 'passage_unknown'],
  ])('is refused %s', (_, changes, on, code) => {
    expect(hide(changes, on)).toMatchObject({ outcome: 'refused', code });
  });

  test('twice changes nothing', () => {
    const hidden = { ...submission, passages: [{ ...passage, hidden: { at: startTime, by: null } }] };
    expect(hide({ submission: hidden })).toEqual({ outcome: 'unchanged' });
  });
});
