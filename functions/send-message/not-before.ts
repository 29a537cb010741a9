import { isUnsent, type Message } from '#shared/domain/messages/message.ts';
import type { Circumstances } from '#shared/domain/reminders/lost-reason.ts';
import { openFrom, smsHours, workingHours } from '#shared/domain/reminders/open-hours.ts';
import { addHours, laterOf } from '#shared/domain/time.ts';

/** The candidate hears of a referee only after the last reminder, which the referee may have put off. */
function afterPutOff({ about }: Message, { file, organisation, now }: Circumstances): string {
  const waiting = file.messages.filter((each) => each.recipient === about && each.plan !== undefined && isUnsent(each));
  const latest = waiting
    .map((each) => each.plan?.at ?? now)
    .toSorted()
    .at(-1);
  if (latest === undefined) return now;
  return laterOf(addHours(latest, organisation.reminders.refereeHours), now);
}

/** When a message may go: planned ones in working hours, an SMS not at night, all else now. */
export function notBefore(message: Message, circumstances: Circumstances): string {
  const zone = circumstances.organisation.offsetChanges;
  const { now } = circumstances;
  const wanted = message.kind === 'candidate-nudge' ? afterPutOff(message, circumstances) : now;
  if (message.plan !== undefined && message.instead === undefined) return openFrom(workingHours, zone, wanted);
  return message.medium === 'sms' ? openFrom(smsHours, zone, wanted) : wanted;
}
