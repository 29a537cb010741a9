import type { MessageKind } from '#shared/domain/messages/message.ts';
import { callLetters } from './call-letters.ts';
import { candidateBounce, candidateNudge, candidateReminder, candidateRequest } from './candidate-letters.ts';
import { heldLetter } from './held-letter.ts';
import type { WriteContent } from './letter.ts';
import { objectionAnswer, objectionNotice } from './objection-letters.ts';
import { candidateAnswered, refereeReceipt } from './receipts.ts';
import {
  recruiterCandidateErased,
  recruiterCompleted,
  recruiterDeclined,
  recruiterErased,
  recruiterExpired,
  recruiterFailed,
  recruiterIdle,
} from './recruiter-notices.ts';
import { refereeReminder, refereeRequest } from './referee-letters.ts';
import { reportLinkLetter } from './report-link-letter.ts';

/** What a mail of each kind says. */
export const mailContents: Readonly<Record<MessageKind, WriteContent>> = {
  'candidate-request': candidateRequest,
  'candidate-reminder': candidateReminder,
  'referee-request': refereeRequest,
  'referee-reminder': refereeReminder,
  'candidate-nudge': candidateNudge,
  'candidate-bounce': candidateBounce,
  'candidate-answered': candidateAnswered,
  'referee-receipt': refereeReceipt,
  'recruiter-completed': recruiterCompleted,
  'recruiter-failed': recruiterFailed,
  'recruiter-expired': recruiterExpired,
  'recruiter-declined': recruiterDeclined,
  'recruiter-erased': recruiterErased,
  'recruiter-candidate-erased': recruiterCandidateErased,
  'recruiter-idle': recruiterIdle,
  'recruiter-objection': objectionNotice,
  'objection-decided-candidate': objectionAnswer,
  'objection-decided-referee': objectionAnswer,
  'held-candidate': heldLetter,
  'held-referee': heldLetter,
  'report-link': reportLinkLetter,
  ...callLetters,
};
