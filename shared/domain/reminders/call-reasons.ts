import { type CallState, calledBy } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Message } from '../messages/message.ts';
import { noticesOf } from '../messages/notices.ts';
import type { Organisation } from '../organisation/organisation.ts';

type Where = Readonly<{ file: CheckFile; organisation: Organisation }>;

/** While the call stands so, a message about it has a reason. */
const callIs =
  (state: CallState) =>
  ({ recipient }: Message, { file }: Where): 'call_changed' | null =>
    findReferee(file, calledBy(recipient) ?? recipient)?.call?.state === state ? null : 'call_changed';

/**
 * What tells the one who calls that a referee wants a call, or no longer does, is a notice like others. What a calendar
 * has held is told whatever the organisation has chosen.
 */
const unlessUnwanted =
  (state: CallState) =>
  (message: Message, where: Where): 'call_changed' | 'notices_off' | null => {
    const call = findReferee(where.file, calledBy(message.recipient) ?? '')?.call;
    if (call?.sequence === null && noticesOf(where.organisation) === 'none') return 'notices_off';
    return callIs(state)(message, where);
  };

const toBeConfirmed = ({ recipient }: Message, { file }: Where): 'call_changed' | null =>
  findReferee(file, recipient)?.status === 'awaiting_confirmation' ? null : 'call_changed';

/** Why messages about calls go out. */
export const callReasons = {
  'call-booked': callIs('booked'),
  'call-moved': callIs('booked'),
  'call-cancelled': unlessUnwanted('cancelled'),
  'call-proposed': unlessUnwanted('proposed'),
  'call-confirm': toBeConfirmed,
} as const;
