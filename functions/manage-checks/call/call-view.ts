import { type Call, openCall } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName, type Referee } from '#shared/domain/check/referee.ts';
import { formatPhone } from '#shared/domain/contact/format-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import type { CallDeskTexts } from '#shared/i18n/recruiter/call/texts.ts';
import { zoneWords } from '#shared/i18n/zone-words.ts';
import { pathIn, type Visit } from '../visit.ts';

/** What the page of a call is drawn from. */
export type CallView = Readonly<{ visit: Visit; file: CheckFile; referee: Referee; words: CallDeskTexts }>;

/** An address under the call's. */
export const callPath = ({ visit, file, referee }: CallView, path = ''): string =>
  pathIn(visit, `checks/${file.check.id}/calls/${referee.id}${path}`);

/** What texts about a call say, in the organisation's zone. */
export const callFacts = ({ visit, referee }: Pick<CallView, 'visit' | 'referee'>, call: Call | null) => ({
  referee: fullName(referee),
  name: referee.firstName,
  caller: call?.handler.name ?? '',
  when: call === null ? '' : formatDayTime(call.at, visit.organisation.offsetChanges, visit.reading.language),
  zone: zoneWords(visit.organisation.timeZone, visit.reading.language),
});

export const phoneShown = ({ organisation }: Visit, number: string): string =>
  keepTogether(formatPhone(number, phoneCountries(organisation)));

export const callOfReferee = (referee: Referee | undefined): Call | null =>
  referee === undefined ? null : openCall(referee);
