import { type CallState, calledBy } from '../call/call.ts';
import type { CheckFile } from '../check-file.ts';
import { findReferee } from '../decisions/decision.ts';
import type { Message } from '../message.ts';

/** While the call stands so, a message about it has a reason. */
const callIs =
  (state: CallState) =>
  ({ recipient }: Message, { file }: Readonly<{ file: CheckFile }>): 'call_changed' | null =>
    findReferee(file, calledBy(recipient) ?? recipient)?.call?.state === state ? null : 'call_changed';

const toBeConfirmed = ({ recipient }: Message, { file }: Readonly<{ file: CheckFile }>): 'call_changed' | null =>
  findReferee(file, recipient)?.status === 'awaiting_confirmation' ? null : 'call_changed';

/** Why messages about calls go out. */
export const callReasons = {
  'call-booked': callIs('booked'),
  'call-moved': callIs('booked'),
  'call-cancelled': callIs('cancelled'),
  'call-proposed': callIs('proposed'),
  'call-confirm': toBeConfirmed,
} as const;
