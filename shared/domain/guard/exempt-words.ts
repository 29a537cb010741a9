import type { CheckFile } from '../check/check-file.ts';
import { fullName } from '../check/referee.ts';
import type { QuestionTemplate } from '../templates/question-template.ts';

/** Whose words are a check's own: its title, the names of its people, and what its template's competencies are called. */
const exemptWords = (
  { check, referees }: CheckFile,
  { competencies }: Pick<QuestionTemplate, 'competencies'>,
): readonly string[] => [
  ...(check.project.title === null ? [] : [check.project.title]),
  check.recruiter.name,
  fullName(check.candidate),
  ...referees.map(fullName),
  ...Object.values(competencies).flatMap((name) => Object.values(name)),
];

/** How what is written of a check's candidate is read: see findForbidden. */
export const wordsOfCheck = (
  file: CheckFile,
  template: Pick<QuestionTemplate, 'competencies'>,
): Readonly<{ exempt: readonly string[]; people: readonly string[] }> => ({
  exempt: exemptWords(file, template),
  people: [fullName(file.check.candidate)],
});
