import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import type { Relation } from '#shared/domain/check/relation.ts';
import type { Answer, AnswersById, Submission } from '#shared/domain/questionnaire/answer.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { buildCheck, buildFile, buildReferee, daysAfter, startTime, testId } from './check-builders.ts';

export const scale = (value: number | 'cannot_judge'): Answer => ({ type: 'scale', value });
export const said = (text: string): Answer => ({ type: 'text', text });
export const chose = (option: string): Answer => ({ type: 'single', option });

export const buildRelation = (changes: Partial<Relation> = {}): Relation => ({
  type: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  from: '2019-03',
  to: '2023-06',
  ...changes,
});

/** Answers to every question of the standard template. */
export const buildAnswers = (changes: AnswersById = {}): AnswersById => ({
  time_and_roles: said('Fyra år, jag var närmaste chef.'),
  responsibilities: said('En grupp om tolv, schema och inskolning.'),
  keeps_promises: scale(5),
  clear_answers: scale(4),
  handles_conflicts: scale(3),
  takes_criticism: chose('listens_and_changes'),
  listens: scale(4),
  shares_information: scale(4),
  main_strengths: said('Lugn, märker vem som har blivit tyst, och gör färdigt det som påbörjats.'),
  needs_support: said('Med budget i början.'),
  rehire: { type: 'rehire', value: 'yes', comment: '' },
  ...changes,
});

export const buildSubmission = (changes: Partial<Submission> = {}): Submission => ({
  refereeId: testId('ref', 1),
  version: 1,
  form: 'full',
  mode: 'form',
  language: 'sv',
  templateId: 'tpl_standard',
  templateVersion: 1,
  relation: buildRelation(),
  answers: buildAnswers(),
  context: null,
  submittedAt: daysAfter(1),
  ...changes,
});

/** A form of this referee that is sent as it came. */
export const emptyForm = (refereeId: string): Omit<Submission, 'version' | 'submittedAt'> => ({
  refereeId,
  form: 'full',
  mode: 'form',
  language: 'sv',
  templateId: 'tpl_standard',
  templateVersion: 1,
  relation: null,
  answers: {},
  context: null,
});

/** Bo, Eva and Ali, who have answered in this order. */
export const answeredReferees: readonly Referee[] = [
  ['Bo', 'Ahl'],
  ['Eva', 'Roth'],
  ['Ali', 'Demir'],
].map(([firstName = '', lastName = ''], index) =>
  buildReferee({
    id: testId('ref', index + 1),
    firstName,
    lastName,
    relation: buildRelation(),
    status: 'answered',
    form: 'full',
    answeredAt: daysAfter(index + 1),
    answersVersion: 1,
  }),
);

export const reportLink = makeReportLink(testId('lnk', 1), null, daysAfter(3));

/** A completed check with three answers in three languages. */
export const answeredFile = (changes: Partial<CheckFile> = {}): CheckFile =>
  buildFile({
    check: {
      ...buildCheck({ status: 'completed', completedAt: daysAfter(3), updatedAt: daysAfter(3), createdAt: startTime }),
      settings: { ...buildCheck().settings, refereesRequested: 3 },
    },
    referees: answeredReferees,
    reportLinks: [reportLink],
    ...changes,
  });

export const answeredSubmissions: readonly Submission[] = [
  buildSubmission(),
  buildSubmission({
    refereeId: testId('ref', 2),
    language: 'de',
    mode: 'call_confirmed',
    relation: buildRelation({ type: 'colleague', to: '2023-05' }),
    submittedAt: daysAfter(2),
    answers: buildAnswers({
      handles_conflicts: scale('cannot_judge'),
      main_strengths: said('Hält die Gruppe zusammen, auch wenn es eng wird.'),
      rehire: { type: 'rehire', value: 'with_conditions', comment: 'Wenn es anfangs Hilfe beim Budget gibt.' },
    }),
  }),
  buildSubmission({
    refereeId: testId('ref', 3),
    language: 'en',
    context: 'We share an office.',
    submittedAt: daysAfter(3),
    answers: buildAnswers({
      takes_criticism: chose('listens_seldom_changes'),
      main_strengths: said('Fair, and quick to say sorry.'),
    }),
  }),
];
