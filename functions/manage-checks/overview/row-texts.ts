import { bookedCall } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees, expiresAt, isConcludedEarly } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName, isAwaited } from '#shared/domain/check/referee.ts';
import { toBeAskedAt, waitingMessages } from '#shared/domain/messages/going-out.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { plannedMessages } from '#shared/domain/reminders/planned-messages.ts';
import { isReportLinkOpen } from '#shared/domain/report/report-link.ts';
import { formatDay, formatDayTime } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { joinNames } from '#shared/i18n/join-names.ts';
import type { Called, Need } from '../state/need-of.ts';
import type { Visit } from '../visit.ts';

export const dayOf = ({ organisation, reading }: Visit, time: string): string =>
  formatDay(time, organisation.offsetChanges, reading.language);

export const dayTimeOf = ({ organisation, reading }: Visit, time: string): string =>
  formatDayTime(time, organisation.offsetChanges, reading.language);

/** What decides when a message that waits for its hour goes. */
export const timesOf = ({ organisation, now }: Visit) => ({ zone: organisation.offsetChanges, now });

/** Names in a row of text, none broken inside. */
export const namesOf = (
  { texts }: Visit,
  people: readonly Readonly<{ firstName: string; lastName: string }>[],
): string =>
  joinNames(
    people.map((person) => keepTogether(fullName(person))),
    texts.and,
  );

const callFacts = (visit: Visit, { referee, call }: Called) => ({
  referee: keepTogether(fullName(referee)),
  caller: keepTogether(call.handler.name),
  when: dayTimeOf(visit, call.at),
});

/** What has happened that needs the recruiter. */
export function needText(visit: Visit, { check }: CheckFile, need: Need): string {
  const { needs } = visit.texts.overview;
  switch (need.kind) {
    case 'nothing_sent':
      return needs.nothingSent;
    case 'to_send':
      return needs.toSend(need);
    case 'candidate_unreachable':
      return needs.candidateUnreachable({ firstName: check.candidate.firstName });
    case 'referees_unreachable':
      return needs.refereeUnreachable({ names: namesOf(visit, need.referees), count: need.referees.length });
    case 'last_day_soon':
      return needs.lastDaySoon({ day: dayOf(visit, need.day), persons: need.persons });
    case 'nobody_missing':
      return needs.nobodyMissing;
    case 'call_proposed':
      return needs.callProposed(callFacts(visit, need.called));
    case 'call_soon':
      return needs.callSoon(callFacts(visit, need.called));
    case 'call_to_write':
      return needs.callToWrite(callFacts(visit, need.called));
    case 'caller_unreachable':
      return needs.callerUnreachable(callFacts(visit, need.called));
  }
}

/** Where the one button of a row that needs the recruiter leads, under the check's page, and what it says. */
export function needAction({ texts }: Visit, need: Need): Readonly<{ path: string; text: string }> {
  const { acts } = texts.overview;
  switch (need.kind) {
    case 'nothing_sent':
      return { path: '', text: acts.start };
    case 'to_send':
      return { path: '', text: acts.send };
    case 'candidate_unreachable':
      return { path: '/candidate', text: acts.correct };
    case 'referees_unreachable':
      return { path: `/referees/${need.referees[0]?.id ?? ''}/correct`, text: acts.correct };
    case 'last_day_soon':
      return { path: '/prolong', text: acts.prolong };
    case 'nobody_missing':
      return { path: '/conclude', text: acts.open };
    case 'call_proposed':
    case 'call_soon':
    case 'call_to_write':
    case 'caller_unreachable':
      return { path: `/calls/${need.called.referee.id}`, text: acts.call };
  }
}

export function answersText({ texts }: Visit, { check, referees }: CheckFile): string {
  const { overview } = texts;
  const counts = countReferees(check, referees);
  if (check.status === 'completed' && isConcludedEarly(counts)) return overview.concludedEarly(counts);
  if (counts.answered > 0) return keepTogether(overview.answers(counts));
  return keepTogether(isUnderWay(check.status) || check.status === 'failed' ? overview.noneYet : overview.none);
}

/** For whom the check waits, and since when; null when for nobody. */
export function waitingText(visit: Visit, { check, referees, messages }: CheckFile): string | null {
  const { overview } = visit.texts;
  const awaited = referees.filter((referee) => isAwaited(referee) && referee.invitedAt !== null);
  const persons = countReferees(check, referees).remainingToSubmit;
  const isAsked = (recipient: string): boolean => toBeAskedAt(messages, recipient, timesOf(visit)) === null;
  const since = [
    ...awaited.map((referee) => (isAsked(referee.id) ? (referee.invitedAt ?? '') : '')),
    ...(persons > 0 && isAsked('candidate') ? [check.candidateAskedAt ?? ''] : []),
  ]
    .filter((time) => time !== '')
    .toSorted()[0];
  const who = [
    ...(awaited.length > 0 ? [namesOf(visit, awaited)] : []),
    ...(persons > 0 && check.candidateAskedAt !== null
      ? [overview.toName({ firstName: check.candidate.firstName, persons })]
      : []),
  ];
  if (who.length === 0) return null;
  return since === undefined ? who.join(', ') : `${who.join(', ')}, ${overview.since({ day: dayOf(visit, since) })}`;
}

/** What happens next without the recruiter's doing. */
export function byItselfText(visit: Visit, file: CheckFile): string {
  const { overview } = visit.texts;
  const calls = file.referees.flatMap((referee) => {
    const call = bookedCall(referee);
    return call === null || call.at <= visit.now ? [] : [{ at: call.at, say: overview.call }];
  });
  const reminders = plannedMessages(file, visit.organisation).map(({ at }) => ({ at, say: overview.reminder }));
  const waiting = waitingMessages(messagesThatGo(file), timesOf(visit)).map(({ at, medium }) => ({
    at,
    say: ({ when }: Readonly<{ when: string }>) => overview.message({ medium, when }),
  }));
  const [next] = [...calls, ...reminders, ...waiting].toSorted((one, other) => one.at.localeCompare(other.at));
  return next === undefined ? overview.nothingByItself : next.say({ when: dayTimeOf(visit, next.at) });
}

export const lastDayText = (visit: Visit, { check, referees }: CheckFile): string =>
  dayOf(visit, expiresAt(check, referees));

export function linkText(visit: Visit, { reportLinks }: CheckFile): string {
  const open = reportLinks.filter((link) => isReportLinkOpen(link, visit.now));
  const last = open.toSorted((a, b) => a.expiresAt.localeCompare(b.expiresAt)).at(-1);
  const { overview } = visit.texts;
  if (last === undefined) return overview.linkOver;
  const openings = open.reduce((sum, link) => sum + link.openings, 0);
  return overview.linkUntil({ day: dayOf(visit, last.expiresAt), openings });
}
