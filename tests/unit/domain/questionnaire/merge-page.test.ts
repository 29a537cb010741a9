import { describe, expect, test } from 'vitest';

import type { AnswersById } from '#shared/domain/questionnaire/answer.ts';
import { mergePage, pageFingerprint, questionsDrawn } from '#shared/domain/questionnaire/merge-page.ts';
import { plainOf, scaleOf } from './question-builders.ts';

const questions = [scaleOf({ id: 'scale' }), plainOf('long_text', { id: 'text' })];
const text = (words: string) => ({ type: 'text', text: words }) as const;
const scale = (value: number) => ({ type: 'scale', value }) as const;

const drawn: AnswersById = { scale: scale(3), text: text('first') };
const drawnFrom = pageFingerprint(questions, drawn);

describe('two windows on one page', () => {
  test('what was written is put in, other pages are left alone', () => {
    const stored = { ...drawn, elsewhere: text('kept') };
    const merged = mergePage(questions, drawnFrom, stored, { scale: scale(4), text: null });
    expect(merged).toMatchObject({
      answers: { scale: scale(4), elsewhere: text('kept') },
      changed: true,
      conflicts: [],
    });
  });

  test('nothing new changes nothing, also when it is posted again', () => {
    expect(mergePage(questions, drawnFrom, drawn, drawn)).toMatchObject({
      answers: drawn,
      changed: false,
      conflicts: [],
    });
    const stored: AnswersById = { scale: scale(5), text: text('first') };
    expect(mergePage(questions, drawnFrom, stored, stored).conflicts).toEqual([]);
  });

  test('each writing to a question of their own is no conflict: both stand', () => {
    const stored: AnswersById = { scale: scale(5), text: text('first') };
    const merged = mergePage(questions, drawnFrom, stored, { scale: scale(3), text: text('mine') });
    expect(merged).toMatchObject({ answers: { scale: scale(5), text: text('mine') }, conflicts: [] });
  });

  test('both writing to the same question is one, and the stored answer stands', () => {
    const stored: AnswersById = { scale: scale(3), text: text('theirs') };
    const merged = mergePage(questions, drawnFrom, stored, { scale: scale(4), text: text('mine') });
    expect(merged).toMatchObject({ answers: { scale: scale(4), text: text('theirs') }, conflicts: ['text'] });
  });

  test('a window that wrote on while its own words were being saved is no conflict', () => {
    const stored: AnswersById = { scale: scale(3), text: text('first and') };
    const merged = mergePage(questions, drawnFrom, stored, { scale: scale(3), text: text('first and last') });
    expect(merged).toMatchObject({ answers: { text: text('first and last') }, conflicts: [] });
  });

  test('the form can go on: what was taken in is its new ground, a conflict stays one', () => {
    const stored: AnswersById = { scale: scale(3), text: text('theirs') };
    const { answers, fingerprint } = mergePage(questions, drawnFrom, stored, { scale: scale(4), text: text('mine') });
    expect(mergePage(questions, fingerprint, answers, { scale: scale(5), text: text('mine') })).toMatchObject({
      answers: { scale: scale(5), text: text('theirs') },
      conflicts: ['text'],
    });
  });

  test('what another window wrote stays while this one goes on writing elsewhere', () => {
    const theirs: AnswersById = { scale: scale(5), text: text('first') };
    const once = mergePage(questions, drawnFrom, theirs, { scale: scale(3), text: text('mine') });
    const again = mergePage(questions, once.fingerprint, once.answers, { scale: scale(3), text: text('mine, longer') });
    expect(again).toMatchObject({ answers: { scale: scale(5), text: text('mine, longer') }, conflicts: [] });
    const both = mergePage(questions, again.fingerprint, again.answers, {
      scale: scale(1),
      text: text('mine, longer'),
    });
    expect(both).toMatchObject({ answers: { scale: scale(5) }, conflicts: ['scale'] });
  });

  test('only the questions that the form showed are read from it', () => {
    expect(questionsDrawn(questions, pageFingerprint(questions.slice(0, 1), {}))).toEqual(questions.slice(0, 1));
    expect(questionsDrawn(questions, 'neither:one')).toEqual(questions);
  });

  test('a form that does not say what it was drawn from overwrites nothing', () => {
    expect(mergePage(questions, '', drawn, { scale: scale(3), text: text('mine') }).conflicts).toEqual(['text']);
    expect(mergePage(questions, '', {}, { scale: scale(3), text: text('mine') }).conflicts).toEqual(['scale', 'text']);
  });
});
