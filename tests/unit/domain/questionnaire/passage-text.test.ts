import { describe, expect, test } from 'vitest';

import { type Answer, timesWritten } from '#shared/domain/questionnaire/answer.ts';
import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import {
  passageText,
  textsOf,
  type Writings,
  withHidden,
  withoutWords,
} from '#shared/domain/questionnaire/passage-text.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';

const strengths = { type: 'text', text: 'Kim is calm. Kim is ill. Kim is kind.' } as const satisfies Answer;
const again = { type: 'yes_no', value: 'yes', comment: 'Yes, but Kim is ill.' } as const satisfies Answer;
const rehire = { type: 'rehire', value: 'with_conditions', comment: 'Kim is ill.' } as const satisfies Answer;
const figure = { type: 'scale', value: 4 } as const satisfies Answer;

const passage = (changes: Partial<Passage> = {}): Passage => ({
  place: 'answer',
  question: 'strengths',
  grounds: ['health'],
  start: 13,
  end: 24,
  reason: 'It matters.',
  ...changes,
});

const written: Writings = {
  answers: { strengths, again, rehire, figure },
  notes: { figure: 'Kim was ill then.' },
  context: 'I know that Kim is ill.',
};

const inComment = passage({ question: 'again', start: 9, end: 20 });
const inRehire = passage({ question: 'rehire', start: 0, end: 11 });
const inNote = passage({ place: 'note', question: 'figure', start: 0, end: 12 });
const inContext = passage({ place: 'context', question: null, start: 12, end: 23 });

const hiding = { words: '[hidden]', at: startTime, by: 'Rita Ek' };

test('the words of a referee are those of texts, comments, notes and what stands beside all of it', () => {
  expect(textsOf(written).map(({ place, question, text }) => [place, question, text])).toEqual([
    ['answer', 'strengths', strengths.text],
    ['answer', 'again', again.comment],
    ['answer', 'rehire', rehire.comment],
    ['answer', 'figure', ''],
    ['note', 'figure', 'Kim was ill then.'],
    ['context', null, 'I know that Kim is ill.'],
  ]);
  expect(textsOf({ answers: {}, context: null })).toEqual([{ place: 'context', question: null, text: '' }]);
});

describe('a passage', () => {
  test.each([
    ['in a text', passage(), 'Kim is ill.'],
    ['in a comment', inComment, 'Kim is ill.'],
    ['in the comment on employing again', inRehire, 'Kim is ill.'],
    ['in a note from a call', inNote, 'Kim was ill '],
    ['beside all answers', inContext, 'Kim is ill.'],
    ['in an answer that is gone', passage({ question: 'gone' }), ''],
    ['beside a question of the same name', passage({ place: 'note' }), ''],
  ])('%s is read there and nowhere else', (_, at, words) => {
    expect(passageText(written, at)).toBe(words);
  });

  test.each([
    ['in a text', passage(), { strengths: { ...strengths, text: 'Kim is calm. [hidden] Kim is kind.' } }],
    ['in a comment', inComment, { again: { ...again, comment: 'Yes, but [hidden]' } }],
    ['in the comment on employing again', inRehire, { rehire: { ...rehire, comment: '[hidden]' } }],
  ])('%s is hidden there, and the rest stays', (_, at, changed) => {
    const hidden = withHidden({ ...written, passages: [at] }, at, hiding);
    expect(hidden).toMatchObject({ notes: written.notes, context: written.context });
    expect(hidden.answers).toEqual({ ...written.answers, ...changed });
    expect(passageText(hidden, hidden.passages?.[0] ?? at)).toBe('[hidden]');
  });

  test('of a note, or beside all answers, is hidden there, and the answers stay', () => {
    const note = withHidden({ ...written, passages: [inNote] }, inNote, hiding);
    expect(note).toMatchObject({
      answers: written.answers,
      context: written.context,
      notes: { figure: '[hidden]then.' },
    });
    const context = withHidden({ ...written, passages: [inContext] }, inContext, hiding);
    expect(context).toMatchObject({ answers: written.answers, notes: written.notes });
    expect(context.context).toBe('I know that [hidden]');
  });

  test('that is hidden keeps who hid it and when, and no reason; those after it move along, the others stay', () => {
    const before = passage({ start: 0, end: 12 });
    const after = passage({ start: 25, end: 37 });
    const marked = [before, passage(), after, inComment];
    const [, hid] = marked;
    const { passages } = withHidden({ ...written, passages: marked }, hid ?? before, hiding);
    expect(passages).toEqual([
      before,
      { ...passage(), reason: null, end: 21, hidden: { at: startTime, by: 'Rita Ek' } },
      { ...after, start: 22, end: 34 },
      inComment,
    ]);
    expect(timesWritten({ version: 3, passages })).toBe(2);
    expect(timesWritten({ version: 3, passages: marked })).toBe(3);
    expect(timesWritten({ version: 3 })).toBe(3);
  });

  test('that begins where the hidden one ends moves along too', () => {
    const next = passage({ start: 24, end: 37 });
    const hid = passage();
    const { passages } = withHidden({ ...written, passages: [hid, next] }, hid, hiding);
    expect(passages[1]).toMatchObject({ start: 21, end: 34 });
  });

  test('where no passages are kept hides the words all the same', () => {
    expect(withHidden(written, passage(), hiding)).toMatchObject({ passages: [] });
  });
});

describe('what is being written beside it', () => {
  const draft: Writings = { answers: { strengths: { type: 'text', text: 'Ill. Kim is ill. Ill.' } }, context: null };

  test('loses the words wherever they stand in that place', () => {
    const after = withoutWords(draft, passage(), 'Ill.', '[hidden]');
    expect(after.answers['strengths']).toEqual({ type: 'text', text: '[hidden] Kim is ill. [hidden]' });
  });

  test.each([
    ['it does not say them', passage(), 'Kim is not well.'],
    ['there are none', passage(), ''],
    ['it says them in another place', passage({ question: 'again' }), 'Ill.'],
    ['they belong to no question', passage({ question: null }), 'Ill.'],
  ])('stays as it is where %s', (_, at, from) => {
    expect(withoutWords(draft, at, from, '[hidden]')).toEqual(draft);
  });
});
