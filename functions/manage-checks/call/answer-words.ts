import type { AnswerError } from '#shared/domain/questionnaire/answer-error.ts';
import type { CallDeskTexts } from '#shared/i18n/recruiter/call/texts.ts';

/** What the recruiter reads beside an answer that cannot be written down as it is. */
export function answerWords(error: AnswerError, words: CallDeskTexts): string {
  if (error.code === 'too_long') return words.tooLong({ max: error.max });
  return error.code === 'choose_for_comment' ? words.choose : words.period;
}
