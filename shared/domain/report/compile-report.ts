import { type Check, visibleTitle } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { type Counts, countReferees, isConcludedEarly } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { fullName, isAwaited, type Referee } from '../check/referee.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Submission } from '../questionnaire/answer.ts';
import { countAnswers } from '../questionnaire/asked-questions.ts';
import { goesAt } from '../retention/deletion-times.ts';
import { monthsKept } from '../retention/promises.ts';
import type { QuestionTemplate } from '../templates/question-template.ts';
import { type AnsweredBy, alignQuestions } from './align-questions.ts';
import { listRespondents } from './list-respondents.ts';
import { makeParts } from './make-parts.ts';
import type { ReportModel, ReportState } from './report-model.ts';
import { reportText } from './report-text.ts';

export type ReportSources = Readonly<{
  file: CheckFile;
  /** The latest version of each referee's answers. */
  submissions: readonly Submission[];
  /** Null when there is no such version. */
  templateOf: (id: string, version: number) => QuestionTemplate | null;
  organisation: Organisation;
}>;

/** Puts all answers of a check side by side, in the organisation's language. The same sources make the same report. */
export function compileReport({ file, submissions, templateOf, organisation }: ReportSources): ReportModel {
  const { check, referees } = file;
  const { language, retentionMonths } = organisation;
  const counts = countReferees(check, referees);
  const answered = listRespondents(referees, submissions).map((each): AnsweredBy => {
    const { templateId, templateVersion } = each.submission;
    const template = templateOf(templateId, templateVersion);
    if (template === null) throw new Error(`No version ${templateVersion} of the question template ${templateId}`);
    return {
      ...each,
      respondent: { ...each.respondent, count: countAnswers(template, each.submission.answers) },
      template,
    };
  });
  const templates = [...new Set(answered.map(({ template }) => template))];
  const { firstName } = check.candidate;
  return {
    language,
    organisation: organisation.name,
    candidate: { firstName, name: fullName(check.candidate) },
    title: visibleTitle(check),
    state: stateOf(check, counts),
    status: check.status,
    answered: answered.length,
    expected: counts.expected,
    respondents: answered.map(({ respondent }) => respondent),
    missing: namesOf(referees, isAwaited),
    unnamed: counts.remainingToSubmit,
    declined: namesOf(referees, (referee) => referee.status === 'declined'),
    withdrawn: namesOf(referees, (referee) => referee.status === 'withdrawn'),
    unreachable: namesOf(referees, (referee) => referee.status === 'unreachable'),
    parts: makeParts(alignQuestions(answered), templates, { language, firstName }),
    templates: templates.map(({ name, version, signOff = null }) => ({
      signOff,
      name: reportText([name], language, firstName) ?? { text: '', language },
      version,
    })),
    recruiter: check.recruiter,
    compiledAt: check.updatedAt,
    retentionMonths: monthsKept(file, retentionMonths),
    deletedAt: isUnderWay(check.status) ? null : goesAt(file, retentionMonths),
  };
}

const namesOf = (referees: readonly Referee[], is: (referee: Referee) => boolean): readonly string[] =>
  referees.filter(is).map(fullName);

function stateOf(check: Check, counts: Counts): ReportState {
  if (isUnderWay(check.status)) return 'interim';
  if (check.status !== 'completed') return 'ended';
  return isConcludedEarly(counts) ? 'concluded' : 'complete';
}
