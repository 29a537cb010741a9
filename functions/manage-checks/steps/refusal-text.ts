import { findReferee } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { RefusalCode } from '#shared/domain/decisions/decision.ts';
import type { StepPlace } from './step.ts';

/** Why the check could not be changed so, in words. `refereeId` is whom it is about. */
export function refusalText({ texts, file }: StepPlace, code: RefusalCode, refereeId: string | null): string {
  const { refusals, fields } = texts;
  const referee = refereeId === null ? null : findReferee(file, refereeId);
  const name = referee === null ? '' : fullName(referee);
  switch (code) {
    case 'has_started':
      return refusals.hasStarted({ name });
    case 'too_many_referees':
      return refusals.tooMany;
    case 'too_many_links':
      return refusals.tooManyLinks;
    case 'address_of_candidate':
      return refusals.ofCandidate;
    case 'address_taken':
      return refusals.taken({ name });
    case 'nothing_to_send':
      return refusals.nothingToAsk;
    case 'language_not_offered':
      return refusals.languageNotOffered;
    case 'unreachable_by_channel':
      return fields.noReach;
    case 'channel_missing':
      return fields.channelError;
    case 'no_answers':
      return refusals.noAnswers;
    case 'edited_meanwhile':
      return texts.edited.text;
    case 'wrong_state':
    case 'closed':
    case 'referee_unknown':
    case 'link_unknown':
    case 'wrong_time':
      return refusals.wrongState;
  }
}
