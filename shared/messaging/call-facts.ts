import { type Call, calledBy } from '#shared/domain/call/call.ts';
import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

/** What a message about a call says of it. */
export type CallFacts = Readonly<{
  call: Call;
  referee: Referee;
  /** As people of the organisation's country write it. */
  phone: string;
  timeZone: string;
  /** To the one who calls, not to the one who is called. */
  toCaller: boolean;
}>;

const aboutCalls: readonly Message['kind'][] = [
  'call-booked',
  'call-moved',
  'call-cancelled',
  'call-proposed',
  'call-confirm',
];

/** Null for a message that is not about a call. How numbers are written is large, so it is read when it is needed. */
export async function gatherCallFacts(
  { kind, recipient }: Message,
  file: CheckFile,
  organisation: Organisation,
): Promise<CallFacts | null> {
  if (!aboutCalls.includes(kind)) return null;
  const caller = calledBy(recipient);
  const referee = findReferee(file, caller ?? recipient);
  if (referee?.call === undefined) return null;
  const [{ formatPhone }, { phoneCountries }] = await Promise.all([
    import('#shared/domain/contact/format-phone.ts'),
    import('#shared/domain/contact/phone-countries.ts'),
  ]);
  const phone = formatPhone(referee.call.phone, phoneCountries(organisation));
  return { call: referee.call, referee, phone, timeZone: organisation.timeZone, toCaller: caller !== null };
}
