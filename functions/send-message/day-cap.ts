import { isRequest } from '#shared/domain/decisions/defer-deadline.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { DayAllowance, Rationed } from '#shared/domain/ports/day-allowance.ts';
import type { Circumstances } from '#shared/domain/reminders/lost-reason.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';

/** Whose daily limit is used up. */
export type DayCap = 'sms_daily_cap' | 'mail_daily_cap';

/** The share of the organisation's daily SMS that one check may use. */
const shareOfCheck = 0.1;

/** At least one, where the organisation sends any. */
export const smsOfOneCheck = (smsDailyCap: number): number => Math.max(1, Math.floor(smsDailyCap * shareOfCheck));

function hasSmsLeft({ file, organisation, now }: Circumstances): boolean {
  const day = (time: string): string => dayIn(organisation.offsetChanges, time);
  const today = file.messages.filter(
    ({ medium, sentAt }) => medium === 'sms' && sentAt !== null && day(sentAt) === day(now),
  );
  return today.length < smsOfOneCheck(organisation.smsDailyCap);
}

/** The daily limit that this message counts towards; null if none holds for it. */
const rationOf = (message: Message): Rationed | null => {
  if (message.medium === 'sms') return 'sms';
  return isRequest(message) ? 'mail' : null;
};

/** Takes the message from what the day has left: null when it may go. Reminders, notices and calls by mail always may. */
export async function takeFromDay(
  allowance: DayAllowance,
  message: Message,
  circumstances: Circumstances,
): Promise<DayCap | null> {
  const { organisation, now } = circumstances;
  const ration = rationOf(message);
  if (ration === null) return null;
  if (ration === 'sms' && !hasSmsLeft(circumstances)) return 'sms_daily_cap';
  const cap = ration === 'sms' ? organisation.smsDailyCap : organisation.mailDailyCap;
  const day = dayIn(organisation.offsetChanges, now);
  return (await allowance.take(organisation.id, ration, day, cap)) ? null : `${ration}_daily_cap`;
}

/** Gives back what was taken for a message that was not sent. */
export async function giveBackToDay(
  allowance: DayAllowance,
  message: Message,
  { organisation, now }: Pick<Circumstances, 'organisation' | 'now'>,
): Promise<void> {
  const ration = rationOf(message);
  if (ration !== null) await allowance.giveBack(organisation.id, ration, dayIn(organisation.offsetChanges, now));
}
