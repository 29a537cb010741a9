import { findReferee } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { RefusalCode } from '#shared/domain/decisions/refusals.ts';
import type { StepTexts } from '#shared/i18n/recruiter/steps/texts.ts';
import type { StepPlace } from './step.ts';

const texts: Readonly<Record<RefusalCode, (texts: StepTexts, name: string) => string>> = {
  has_started: ({ refusals }, name) => refusals.hasStarted({ name }),
  too_many_referees: ({ refusals }) => refusals.tooMany,
  too_many_links: ({ refusals }) => refusals.tooManyLinks,
  address_of_candidate: ({ refusals }) => refusals.ofCandidate,
  address_taken: ({ refusals }, name) => refusals.taken({ name }),
  nothing_to_send: ({ refusals }) => refusals.nothingToAsk,
  language_not_offered: ({ refusals }) => refusals.languageNotOffered,
  unreachable_by_channel: ({ fields }) => fields.noReach,
  sms_country_not_allowed: ({ fields }) => fields.noReach,
  channel_missing: ({ fields }) => fields.channelError,
  no_answers: ({ refusals }) => refusals.noAnswers,
  too_soon: ({ refusals }) => refusals.tooSoon,
  too_many_addresses: ({ refusals }) => refusals.wrongState,
  too_many_corrections: ({ refusals }) => refusals.wrongState,
  too_many_call_changes: ({ refusals }) => refusals.wrongState,
  edited_meanwhile: ({ edited }) => edited.text,
  wrong_state: ({ refusals }) => refusals.wrongState,
  closed: ({ refusals }) => refusals.wrongState,
  referee_unknown: ({ refusals }) => refusals.wrongState,
  link_unknown: ({ refusals }) => refusals.wrongState,
  signal_unknown: ({ refusals }) => refusals.wrongState,
  passage_unknown: ({ refusals }) => refusals.wrongState,
  wrong_day: ({ hold }) => hold.untilError,
  held: ({ refusals }) => refusals.held,
  objected: ({ refusals }) => refusals.objected,
  wrong_time: ({ refusals }) => refusals.wrongState,
};

/** The same of a check that stands in a list; `name`: whom it is about. */
export const refusalWords = (words: StepTexts, code: RefusalCode, name: string): string => texts[code](words, name);

/** Why the check could not be changed so, in words. `refereeId` is whom it is about. */
export function refusalText(place: StepPlace, code: RefusalCode, refereeId: string | null): string {
  const referee = refereeId === null ? null : findReferee(place.file, refereeId);
  return texts[code](place.texts, referee === null ? '' : fullName(referee));
}
