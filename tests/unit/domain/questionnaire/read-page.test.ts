import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer } from '#shared/domain/questionnaire/answer.ts';
import { answerFields } from '#shared/domain/questionnaire/answer-fields.ts';
import { readPage } from '#shared/domain/questionnaire/read-page.ts';
import { cleanLine } from '#shared/domain/text/clean-text.ts';
import { multipleOf, plainOf, scaleOf, singleOf } from './question-builders.ts';

const thisMonth = '2026-11';

const questions = [
  scaleOf({ id: 'five' }),
  scaleOf({ id: 'ten' }, 10),
  singleOf({ id: 'single' }),
  multipleOf({ id: 'multiple' }),
  plainOf('yes_no', { id: 'yes_no' }),
  plainOf('short_text', { id: 'short' }),
  plainOf('long_text', { id: 'long' }),
  plainOf('date_range', { id: 'dates' }),
  plainOf('rehire', { id: 'rehire' }),
];

type Fields = Readonly<Record<string, readonly string[]>>;

const read = (fields: Fields) => readPage(questions, new Map(Object.entries(fields)), thisMonth);

const accepted: readonly [string, Fields, Answer][] = [
  ['five', { 'q-five': ['5'] }, { type: 'scale', value: 5 }],
  ['five', { 'q-five': ['cannot_judge'] }, { type: 'scale', value: 'cannot_judge' }],
  ['five', { 'q-five': ['1'] }, { type: 'scale', value: 1 }],
  ['ten', { 'q-ten': ['10'] }, { type: 'scale', value: 10 }],
  ['single', { 'q-single': ['two'] }, { type: 'single', option: 'two' }],
  ['multiple', { 'q-multiple': ['three', 'one', 'one'] }, { type: 'multiple', options: ['one', 'three'] }],
  [
    'yes_no',
    { 'q-yes_no': ['no'], 'q-yes_no-comment': [' A trainee. '] },
    { type: 'yes_no', value: 'no', comment: 'A trainee.' },
  ],
  ['short', { 'q-short': ['  two\r\nlines '] }, { type: 'text', text: 'two lines' }],
  ['long', { 'q-long': ['two\r\nlines\u0000'] }, { type: 'text', text: 'two\nlines' }],
  ['long', { 'q-long': ['Łukasz Ćwik, 山田, عمر, e\u0301'] }, { type: 'text', text: 'Łukasz Ćwik, 山田, عمر, é' }],
  ['rehire', { 'q-rehire': ['with_conditions'] }, { type: 'rehire', value: 'with_conditions', comment: '' }],
  [
    'dates',
    { 'q-dates-from-month': ['3'], 'q-dates-from-year': ['2019'] },
    { type: 'date_range', from: '2019-03', to: null },
  ],
];

const nothing: readonly [string, Fields][] = [
  ['five', { 'q-five': ['6'] }],
  ['five', { 'q-five': ['0'] }],
  ['five', { 'q-five': ['2.5'] }],
  ['five', { 'q-five': [''] }],
  ['five', { 'q-five': ['-1'] }],
  ['ten', { 'q-ten': ['11'] }],
  ['single', { 'q-single': ['four'] }],
  ['multiple', { 'q-multiple': ['four'] }],
  ['yes_no', { 'q-yes_no': ['maybe'] }],
  ['long', { 'q-long': [' \r\n '] }],
];

const date = (fromMonth: string, fromYear: string, toMonth = '', toYear = ''): Fields => ({
  'q-dates-from-month': [fromMonth],
  'q-dates-from-year': [fromYear],
  'q-dates-to-month': [toMonth],
  'q-dates-to-year': [toYear],
});

const dateErrors: readonly [string, Fields][] = [
  ['from_month', date('', '2019')],
  ['from_month', date('13', '2019')],
  ['from_year', date('3', '')],
  ['from_year', date('3', '19')],
  ['from_year', date('3', '1019')],
  ['from_month', date('', '', '3', '2019')],
  ['from_future', date('12', '2026')],
  ['to_month', date('3', '2019', '', '2020')],
  ['to_year', date('3', '2019', '3', '')],
  ['to_future', date('3', '2019', '1', '2027')],
  ['order', date('3', '2019', '2', '2019')],
];

describe('what a page posts', () => {
  test.each(accepted)('%s takes %j', (id, fields, answer) => {
    expect(read(fields)).toMatchObject({ answers: { [id]: answer }, errors: {} });
  });

  test.each(nothing)('%s: %j is no answer', (id, fields) => {
    expect(read(fields)).toMatchObject({ answers: { [id]: null }, errors: {} });
  });

  test.each(dateErrors)('a period is refused: %s', (code, fields) => {
    expect(read(fields).errors).toEqual({ dates: { code } });
  });

  test('a text that is too long says by how much, in characters as people count them', () => {
    expect(read({ 'q-short': ['😀'.repeat(200)] }).errors).toEqual({});
    expect(read({ 'q-short': ['😀'.repeat(203)] }).errors).toEqual({
      short: { code: 'too_long', max: 200, excess: 3 },
    });
    expect(read({ 'q-long': ['a'.repeat(4_001)] }).errors).toEqual({
      long: { code: 'too_long', max: 4_000, excess: 1 },
    });
    expect(read({ 'q-rehire': ['yes'], 'q-rehire-comment': ['a'.repeat(4_001)] }).errors).toHaveProperty('rehire');
  });

  test('a comment without a choice is not dropped but pointed out', () => {
    expect(read({ 'q-yes_no-comment': ['Because'] }).errors).toEqual({ yes_no: { code: 'choose_for_comment' } });
  });

  test('what is required and left empty is missing, and hinders nobody from saving the rest', () => {
    const required = [
      scaleOf({ id: 'five', required: true }),
      plainOf('long_text', { id: 'long', required: true }),
      plainOf('long_text', { id: 'optional' }),
    ];
    expect(readPage(required, new Map([['q-optional', ['kept']]]), thisMonth)).toEqual({
      answers: { five: null, long: null, optional: { type: 'text', text: 'kept' } },
      errors: {},
      missing: { five: { code: 'choose' }, long: { code: 'write' } },
    });
  });

  test('answers shown in their form are read back the same', () => {
    const month = fc
      .tuple(fc.integer({ min: 1940, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    const line = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 })
      .map((text) => cleanLine(`a${text}`.slice(0, 200)));
    const answers = fc.record({
      five: fc.integer({ min: 1, max: 5 }).map((value): Answer => ({ type: 'scale', value })),
      multiple: fc
        .subarray(['one', 'two', 'three'], { minLength: 1 })
        .map((options): Answer => ({ type: 'multiple', options })),
      short: line.map((text): Answer => ({ type: 'text', text })),
      rehire: line.map((comment): Answer => ({ type: 'rehire', value: 'no', comment })),
      dates: fc
        .tuple(month, fc.option(month))
        .filter(([from, to]) => to === null || from <= to)
        .map(([from, to]): Answer => ({ type: 'date_range', from, to })),
    });
    fc.assert(
      fc.property(answers, (given) => {
        expect(readPage(questions, answerFields(questions, given), thisMonth).answers).toMatchObject(given);
      }),
    );
  });
});
