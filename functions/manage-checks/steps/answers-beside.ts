import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Draft, Submission } from '#shared/domain/questionnaire/answer.ts';
import { loadGuardTexts } from '#shared/i18n/guard/load.ts';
import type { GuardTexts } from '#shared/i18n/guard/texts.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** The answers in which a passage stands. `own`: texts in the language of the answers, in which the words in its place are. */
export type AnswersBeside = Readonly<{
  submission: Submission;
  draft: Draft | null;
  texts: GuardTexts;
  own: GuardTexts;
}>;

/** Reads the answers of the referee whom a step is about; null when there are none. */
export async function loadAnswersBeside(
  { checks }: Pick<Ports, 'checks'>,
  { file, visit }: Readonly<{ file: CheckFile; visit: Visit }>,
  refereeId: string,
): Promise<AnswersBeside | null> {
  const referee = file.referees.find(({ id }) => id === refereeId);
  if (referee === undefined) return null;
  const [submission, draft, texts] = await Promise.all([
    checks.loadSubmission(file.check.id, referee.id),
    checks.loadDraft(file.check.id, referee.id),
    loadGuardTexts(visit.reading.language),
  ]);
  if (submission === null) return null;
  return { submission, draft, texts, own: await loadGuardTexts(submission.language) };
}
