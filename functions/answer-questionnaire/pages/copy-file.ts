import { fullName } from '#shared/domain/check/referee.ts';
import { askedQuestions } from '#shared/domain/questionnaire/asked-questions.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { answerWords, relationWords } from '../answer-words.ts';
import { textIn, type Visit } from '../visit.ts';

/** The answers as they were sent, as plain text to keep. */
export function copyFile(visit: Visit): HttpResponse | null {
  const { submission, texts, names, referee, organisation, reading } = visit;
  if (submission === null || visit.sent === null) return null;
  const sent: Visit = { ...visit, written: submission, template: visit.sent };
  const when = formatDayYear(submission.submittedAt, organisation.offsetChanges, reading.language);
  const answered = askedQuestions(sent.template, submission.answers).map((question) => {
    const answer = submission.answers[question.id];
    const lines = answer === undefined ? [texts.review.optional] : answerWords(sent, question, answer);
    return [textIn(sent, question.text), ...lines, ''];
  });
  const lines = [
    texts.pageTitle(names),
    `${texts.copy.givenBy}: ${fullName(referee)}`,
    `${texts.copy.givenTo}: ${names.recruiter}, ${organisation.name}`,
    `${texts.copy.sentAt}: ${when}`,
    '',
    ...relationWords(sent).flatMap(({ label, value }) => [label, value, '']),
    ...answered.flat(),
    ...(submission.context === null ? [] : [texts.copy.context, submission.context, '']),
  ];
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${texts.copy.fileName}.txt"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: lines.map((line) => line.replaceAll('\u00a0', ' ')).join('\r\n'),
  };
}
