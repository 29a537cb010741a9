import type { MessageKind } from '#shared/domain/message.ts';
import { candidateReminder, candidateRequest } from './candidate-letters.ts';
import type { WriteContent } from './letter.ts';
import { recruiterCompleted } from './recruiter-notices.ts';
import { refereeReminder, refereeRequest } from './referee-letters.ts';
import { reportLinkLetter } from './report-link-letter.ts';

/** What a mail of each kind says. */
export const mailContents: Readonly<Record<MessageKind, WriteContent>> = {
  'candidate-request': candidateRequest,
  'candidate-reminder': candidateReminder,
  'referee-request': refereeRequest,
  'referee-reminder': refereeReminder,
  'recruiter-completed': recruiterCompleted,
  'report-link': reportLinkLetter,
};
