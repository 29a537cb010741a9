import { describe, expect, test } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { compileReport } from '#shared/domain/report/compile-report.ts';
import type { ReportBlock, ReportModel, ScaleRow } from '#shared/domain/report/report-model.ts';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import {
  answeredFile,
  answeredReferees,
  answeredSubmissions,
  buildAnswers,
  buildRelation,
  buildSubmission,
  said,
  scale,
} from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildOrganisation,
  buildReferee,
  daysAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';

const compile = (
  submissions: readonly Submission[] = answeredSubmissions,
  file: CheckFile = answeredFile(),
  changes: Partial<Organisation> = {},
): ReportModel =>
  compileReport({ file, submissions, templateOf: builtInTemplate, organisation: buildOrganisation(changes) });

const questions = ['tpl_leader', 'tpl_standard', 'tpl_facts'].flatMap((id) => builtInTemplate(id)?.questions ?? []);
const questionOf = (id: string) => questions.find((question) => question.id === id);

const questionText = (id: string, language: Language = 'sv'): string =>
  fillName(questionOf(id)?.text[language] ?? '', language, 'Kim');

function optionText(id: string, index: number): string | undefined {
  const question = questionOf(id);
  return question?.type === 'single' ? question.options[index]?.text.sv : undefined;
}

const blocksOf = (model: ReportModel): readonly ReportBlock[] => model.parts.flatMap((part) => part.blocks);

function rowOf(model: ReportModel, question: string): ScaleRow {
  const rows = blocksOf(model).flatMap((block) => (block.kind === 'scales' ? block.rows : []));
  const row = rows.find((each) => each.question.text === question);
  if (row === undefined) throw new Error(`No scale asks "${question}"`);
  return row;
}

const textsTo = (model: ReportModel, question: string) =>
  blocksOf(model).flatMap((block) => (block.kind === 'texts' && block.question.text === question ? block.replies : []));

describe('Answers in several languages', () => {
  test('stand under one question, in the language of the organisation', () => {
    const replies = textsTo(compile(), questionText('main_strengths'));
    expect(replies.map((reply) => [reply.by.letter, reply.by.language, reply.state])).toEqual([
      ['A', 'sv', 'answered'],
      ['B', 'de', 'answered'],
      ['C', 'en', 'answered'],
    ]);
  });

  test.each(['en', 'de', 'fi'] as const)('are asked about in %s when that is its language', (language) => {
    const model = compile(answeredSubmissions, answeredFile(), { language });
    expect(textsTo(model, questionText('main_strengths', language))).toHaveLength(3);
  });

  test('choices are told in the language of the organisation, whatever the form said', () => {
    const choices = blocksOf(compile()).flatMap((block) => (block.kind === 'answers' ? block.replies : []));
    const chosen = choices.flatMap((reply) =>
      reply.state === 'answered' ? reply.answer.flatMap((each) => (each.is === 'option' ? [each.text.text] : [])) : [],
    );
    expect(chosen).toEqual([0, 0, 1].map((index) => optionText('takes_criticism', index)));
  });
});

describe('A scale', () => {
  test('has a mean with one decimal, and how many gave a figure', () => {
    expect(rowOf(compile(), questionText('keeps_promises'))).toMatchObject({ n: 3, mean: 5 });
    const answers = [5, 4, 4].map((value, index) =>
      buildSubmission({ refereeId: testId('ref', index + 1), answers: buildAnswers({ listens: scale(value) }) }),
    );
    expect(rowOf(compile(answers), questionText('listens'))).toMatchObject({ n: 3, mean: 4.3 });
  });

  test('counts nobody who cannot judge', () => {
    const row = rowOf(compile(), questionText('handles_conflicts'));
    expect(row).toMatchObject({ n: 2, mean: 3 });
    expect(row.replies.map((reply) => (reply.state === 'answered' ? reply.answer : null))).toEqual([
      3,
      'cannot_judge',
      3,
    ]);
  });

  test('has no mean of one answer', () => {
    const model = compile([buildSubmission()]);
    expect(rowOf(model, questionText('listens'))).toMatchObject({ n: 1, mean: null });
  });

  test('shares its block with neighbours of the same labels only', () => {
    const leader = buildSubmission({
      templateId: 'tpl_leader',
      answers: buildAnswers({ gives_responsibility: scale(3), gives_feedback: scale(4), group_results: scale(8) }),
    });
    const maxima = blocksOf(compile([leader])).flatMap((block) =>
      block.kind === 'scales' ? [[block.max, block.rows.length]] : [],
    );
    expect(maxima).toEqual([
      [5, 2],
      [10, 1],
      [5, 3],
    ]);
  });
});

describe('A question', () => {
  test('that an earlier answer left out was not asked; one without an answer was skipped', () => {
    const leader = (change: boolean) =>
      buildSubmission({
        refereeId: testId('ref', change ? 1 : 2),
        templateId: 'tpl_leader',
        answers: { leadership_scope: { type: 'multiple', options: change ? ['change'] : ['staff'] } },
      });
    const replies = textsTo(compile([leader(true), leader(false)]), questionText('led_change'));
    expect(replies.map((reply) => reply.state)).toEqual(['skipped', 'not_asked']);
  });

  test('of the facts form stands beside those of the full form', () => {
    const facts = buildSubmission({
      refereeId: testId('ref', 2),
      form: 'facts',
      mode: 'facts',
      templateId: 'tpl_facts',
      answers: { responsibilities: said('Schema'), job_title: said('Gruppledare') },
    });
    const model = compile([buildSubmission(), facts]);
    const states = (question: string) => textsTo(model, question).map((reply) => reply.state);
    expect(states(questionText('responsibilities'))).toEqual(['answered', 'answered']);
    expect(states(questionText('job_title'))).toEqual(['not_asked', 'answered']);
    expect(model.templates.map(({ name }) => name.text)).toEqual(
      ['tpl_standard', 'tpl_facts'].map((id) => builtInTemplate(id)?.name.sv),
    );
  });

  test('about working together again comes last, under itself', () => {
    const { parts } = compile();
    expect(parts).toHaveLength(5);
    expect(parts.at(-1)?.heading.text).toBe(questionText('rehire'));
  });
});

describe('Those who answered', () => {
  test('get their letters in the order in which they first answered, so that a letter stays', () => {
    const [bo, eva, ali] = answeredReferees;
    if (!bo || !eva || !ali) throw new Error('Three referees have answered');
    const file = answeredFile({ referees: [{ ...bo, answeredAt: daysAfter(9) }, eva, ali] });
    const letters = compile(answeredSubmissions, file).respondents.map(
      ({ letter, firstName }) => `${letter} ${firstName}`,
    );
    expect(letters).toEqual(['A Eva', 'B Ali', 'C Bo']);
  });

  test('are told with what differs between the two accounts of how they know each other', () => {
    const differences = compile().respondents.map((respondent) => respondent.differences);
    expect(differences).toEqual([[], ['type', 'to'], []]);
  });

  test('have no differences where one account is missing', () => {
    const [respondent] = compile([buildSubmission({ relation: null })]).respondents;
    expect(respondent).toMatchObject({ differences: [], ownAccount: null, candidateAccount: buildRelation() });
  });

  test('are told with when they corrected their answers', () => {
    const [respondent] = compile([buildSubmission({ version: 2, submittedAt: daysAfter(5) })]).respondents;
    expect(respondent).toMatchObject({ answeredAt: daysAfter(1), correctedAt: daysAfter(5) });
  });

  test('do not include who has withdrawn', () => {
    const [bo, eva, ali] = answeredReferees;
    if (!bo || !eva || !ali) throw new Error('Three referees have answered');
    const model = compile(answeredSubmissions, answeredFile({ referees: [bo, { ...eva, status: 'withdrawn' }, ali] }));
    expect(model.respondents.map(({ name }) => name)).toEqual(['Bo Ahl', 'Ali Demir']);
    expect(model.withdrawn).toEqual(['Eva Roth']);
  });
});

describe('The frame', () => {
  const [bo] = answeredReferees;
  const others = [
    buildReferee({ id: testId('ref', 2), firstName: 'Eva', lastName: 'Roth', status: 'invited' }),
    buildReferee({ id: testId('ref', 3), firstName: 'Ali', lastName: 'Demir', status: 'declined' }),
  ];
  const partly = (check: Partial<CheckFile['check']>): CheckFile =>
    answeredFile({ check: { ...answeredFile().check, ...check }, referees: bo === undefined ? [] : [bo, ...others] });

  test('of an interim report says who is missing', () => {
    const model = compile([buildSubmission()], partly({ status: 'collecting', completedAt: null }));
    expect(model).toMatchObject({
      state: 'interim',
      answered: 1,
      expected: 3,
      missing: ['Eva Roth'],
      unnamed: 1,
      declined: ['Ali Demir'],
      deletedAt: null,
    });
  });

  test.each([
    ['completed', 'concluded'],
    ['expired', 'ended'],
    ['cancelled', 'ended'],
  ] as const)('of a check that is %s with too few answers says %s', (status, state) => {
    expect(compile([buildSubmission()], partly({ status }))).toMatchObject({ state });
  });

  test('names the day on which the answers are deleted', () => {
    const file = partly({ status: 'completed', completedAt: '2026-12-31T10:00:00.000Z' });
    expect(compile([buildSubmission()], file, { retentionMonths: 2 }).deletedAt).toBe('2027-02-28T10:00:00.000Z');
  });

  test('never holds a hidden title', () => {
    const settings = { ...buildCheck().settings, hideProjectTitle: true };
    const model = compile(answeredSubmissions, answeredFile({ check: { ...answeredFile().check, settings } }));
    expect(model.title).toBeNull();
    expect(JSON.stringify(model)).not.toContain('Enhetschef');
  });

  test('is the same for the same sources', () => {
    expect(compile()).toEqual(compile());
  });
});
