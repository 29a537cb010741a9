import { addDays, addHours, addMinutes } from '../time.ts';

/** Mails with a sign-in link to one person. */
export const mostMailsAnHour = 5;
export const mostMailsADay = 20;
/** Askings from one source in an hour: many people may share it. */
export const mostAskingsOfSource = 100;

/** Of the times at which a person was mailed, oldest first: those that still count. */
export const mailsThatCount = (mailedAt: readonly string[], now: string): readonly string[] =>
  mailedAt.filter((at) => at > addDays(now, -1));

/** Whether a person may be mailed again: the pause is a minute after the first mail of an hour, and doubles with each. */
export function mayMailAgain(mailedAt: readonly string[], now: string): boolean {
  const ofDay = mailsThatCount(mailedAt, now);
  const ofHour = ofDay.filter((at) => at > addHours(now, -1));
  const last = ofHour.at(-1);
  if (last === undefined) return ofDay.length < mostMailsADay;
  const pauseIsOver = now >= addMinutes(last, 2 ** (ofHour.length - 1));
  return pauseIsOver && ofHour.length < mostMailsAnHour && ofDay.length < mostMailsADay;
}
