import { bookedCall } from '#shared/domain/call/call.ts';
import { type Medium, media } from '#shared/domain/check/channel.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees, expiresAt, isConcludedEarly } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName, isAwaited } from '#shared/domain/check/referee.ts';
import { deliveriesTo, isAskedByMailAlone } from '#shared/domain/messages/delivery.ts';
import { toBeAskedAt, waitingMessages } from '#shared/domain/messages/going-out.ts';
import type { Recipient } from '#shared/domain/messages/message.ts';
import type { Called, Need } from '#shared/domain/queue/need-of.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { plannedMessages } from '#shared/domain/reminders/planned-messages.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { formatDay, formatDayTime, formatShortDay, formatShortDayTime } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { joinNames } from '#shared/i18n/join-names.ts';
import { deliveryWords } from '#shared/i18n/recruiter/delivery-words.ts';
import { isReachedBy, type Person } from '../state/is-reached-by.ts';
import type { Visit } from '../visit.ts';

export const dayOf = ({ organisation, reading }: Visit, time: string): string =>
  formatDay(time, organisation.offsetChanges, reading.language);

export const dayTimeOf = ({ organisation, reading }: Visit, time: string): string =>
  formatDayTime(time, organisation.offsetChanges, reading.language);

/** As a list says them. */
export const shortDayOf = ({ organisation, reading, now }: Visit, time: string): string =>
  formatShortDay(time, organisation.offsetChanges, reading.language, now);

const shortDayTimeOf = ({ organisation, reading, now }: Visit, time: string): string =>
  formatShortDayTime(time, organisation.offsetChanges, reading.language, now);

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
  when: shortDayTimeOf(visit, call.at),
});

/** What became of the latest message by each medium: "Mejl: framme. Sms: skickat." `ofQueued`: what is said of one that waits. */
export function triedText(
  { reading }: Visit,
  file: CheckFile,
  recipient: string,
  ofQueued: (medium: Medium) => string | null = () => null,
): string {
  const { media: words, delivery, notTexted } = deliveryWords[reading.language];
  const fates = deliveriesTo(file.messages, recipient);
  return media
    .flatMap((medium) => {
      const fate = fates[medium];
      if (fate === 'none') {
        return medium === 'sms' && isAskedByMailAlone(file, recipient) ? [`${words.sms}: ${notTexted}.`] : [];
      }
      return [`${words[medium]}: ${(fate === 'queued' ? ofQueued(medium) : null) ?? delivery[fate]}.`];
    })
    .join(' ');
}

const withTried = (visit: Visit, file: CheckFile, text: string, recipient: string): string =>
  `${text}. ${triedText(visit, file, recipient)}`;

/** What has happened that needs the recruiter. */
export function needText(visit: Visit, file: CheckFile, need: Need): string {
  const { check } = file;
  const { needs } = visit.texts.overview;
  switch (need.kind) {
    case 'expired':
      return needs.expired(need);
    case 'nothing_sent':
      return needs.nothingSent;
    case 'ends_by_itself':
      return needs.endsByItself({ day: shortDayOf(visit, need.day) });
    case 'objection':
      return needs.objection({ name: keepTogether(need.name), day: shortDayOf(visit, need.day) });
    case 'to_send':
      return needs.toSend(need);
    case 'candidate_unreachable':
      return withTried(visit, file, needs.candidateUnreachable({ firstName: check.candidate.firstName }), 'candidate');
    case 'referees_unreachable': {
      const { referees } = need;
      const text = needs.refereeUnreachable({ names: namesOf(visit, referees), count: referees.length });
      return referees.length > 1 ? text : withTried(visit, file, text, referees[0]?.id ?? '');
    }
    case 'last_day_soon':
      return needs.lastDaySoon({ day: shortDayOf(visit, need.day), persons: need.persons });
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

type NeedAction = Readonly<{ path: string; text: string; query?: Readonly<Record<string, string>> }>;

/** A step that sends, by each medium that has not been tried and reaches them. */
function byOtherMedia(visit: Visit, file: CheckFile, person: Person, path: string): readonly NeedAction[] {
  if (!isUnderWay(file.check.status)) return [];
  const { acts } = visit.texts.overview;
  const fates = deliveriesTo(file.messages, person.id);
  return media.flatMap((channel) =>
    fates[channel] === 'none' && isReachedBy(channel, person, visit.organisation)
      ? [{ path, text: acts[channel], query: { channel } }]
      : [],
  );
}

/** Where it is decided, under the check's page. */
export const objectionPath = (person: Recipient): string =>
  person === 'candidate' ? '/objection' : `/referees/${person}/objection`;

/** The buttons of a row that needs the recruiter, the nearest first: where they lead under the check's page. */
export function needActions(visit: Visit, file: CheckFile, need: Need): readonly NeedAction[] {
  const { acts } = visit.texts.overview;
  switch (need.kind) {
    case 'ends_by_itself':
    case 'nothing_sent':
      return [{ path: '', text: acts.start }];
    case 'objection':
      return [{ path: objectionPath(need.person), text: acts.decide }];
    case 'to_send':
      return [{ path: '', text: acts.send }];
    case 'candidate_unreachable': {
      const person = { ...file.check.candidate, id: 'candidate' };
      return [{ path: '/candidate', text: acts.correct }, ...byOtherMedia(visit, file, person, '/ask')];
    }
    case 'referees_unreachable':
      return need.referees
        .slice(0, 1)
        .flatMap((referee) => [
          { path: `/referees/${referee.id}/correct`, text: acts.correct },
          ...byOtherMedia(visit, file, referee, `/referees/${referee.id}/send`),
        ]);
    case 'expired':
      return [{ path: '', text: acts.expired }];
    case 'last_day_soon':
      return [{ path: '/prolong', text: acts.prolong }];
    case 'nobody_missing':
      return [{ path: '/conclude', text: acts.open }];
    case 'call_proposed':
    case 'call_soon':
    case 'call_to_write':
    case 'caller_unreachable':
      return [{ path: `/calls/${need.called.referee.id}`, text: acts.call }];
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
  return since === undefined
    ? who.join(', ')
    : `${who.join(', ')}, ${overview.since({ day: shortDayOf(visit, since) })}`;
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
  return next === undefined ? overview.nothingByItself : next.say({ when: shortDayTimeOf(visit, next.at) });
}

/** Null: nobody has been asked, so that none has begun. */
export function lastDayText(visit: Visit, { check, referees }: CheckFile): string | null {
  const day = expiresAt(check, referees);
  return day === null ? null : shortDayOf(visit, day);
}

export function linkText(visit: Visit, { check, reportLinks }: CheckFile): string {
  const open = reportLinks.filter((link) => opensReport(check, link, visit.now));
  const last = open.toSorted((a, b) => a.expiresAt.localeCompare(b.expiresAt)).at(-1);
  const { overview } = visit.texts;
  if (last === undefined) return overview.linkOver;
  const openings = open.reduce((sum, link) => sum + link.openings, 0);
  return overview.linkUntil({ day: shortDayOf(visit, last.expiresAt), openings });
}
