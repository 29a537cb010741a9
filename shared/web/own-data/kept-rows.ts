import { hasAnswered, isGone } from '#shared/domain/check/referee.ts';
import type { CheckNote } from '#shared/domain/ports/check-notes.ts';
import { contactDays, contactGoesAt, goesAt, objectedGoesAt } from '#shared/domain/retention/deletion-times.ts';
import { isKeptAgainst, isUndecided, waitsForHold } from '#shared/domain/retention/objection.ts';
import { monthsKept } from '#shared/domain/retention/promises.ts';
import { markDays } from '#shared/domain/signals/marks.ts';
import { isAbout } from '#shared/domain/signals/signal.ts';
import { addDays, earlierOf } from '#shared/domain/time.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import type { OwnPage } from './own-visit.ts';

type KeptRow = Readonly<{ what: string; since: string; until: string }>;

const dayOf = ({ organisation, reading }: OwnPage, time: string): string =>
  formatDate(time, organisation.offsetChanges, reading.language);

/** From the first to the last of these times. */
function span(page: OwnPage, times: readonly string[]): string {
  const sorted = times.toSorted();
  const days = [sorted.at(0), sorted.at(-1)].flatMap((time) => (time === undefined ? [] : [dayOf(page, time)]));
  return [...new Set(days)].join(' – ');
}

/** When all of it goes. */
export function goesText(page: OwnPage): string {
  const { file, organisation, texts } = page;
  const at = goesAt(file, organisation.retentionMonths);
  return at === null
    ? texts.kept.afterEnd({ months: monthsKept(file, organisation.retentionMonths) })
    : dayOf(page, at);
}

function messagesRow(page: OwnPage, until: string): readonly KeptRow[] {
  const { file, person, texts } = page;
  const sent = file.messages.flatMap(({ recipient, sentAt }) =>
    recipient === person.id && sentAt !== null ? [sentAt] : [],
  );
  return sent.length === 0
    ? []
    : [{ what: texts.kept.messages({ count: sent.length }), since: span(page, sent), until }];
}

function ofCandidate(page: OwnPage, until: string): readonly KeptRow[] {
  const { file, texts } = page;
  const { kept } = texts;
  const { check } = file;
  const named = file.referees.filter((referee) => !isGone(referee) && referee.source === 'candidate');
  const answered = file.referees.filter(hasAnswered);
  return [
    { what: kept.contact, since: `${dayOf(page, check.createdAt)}, ${kept.fromApplication}`, until },
    ...(named.length === 0
      ? []
      : [
          {
            what: kept.referees({ count: named.length }),
            since: span(
              page,
              named.map(({ addedAt }) => addedAt),
            ),
            until,
          },
        ]),
    ...(answered.length === 0
      ? []
      : [
          {
            what: kept.answersAbout({ count: answered.length }),
            since: span(
              page,
              answered.map(({ answeredAt, addedAt }) => answeredAt ?? addedAt),
            ),
            until,
          },
        ]),
  ];
}

function ofReferee(page: OwnPage, until: string): readonly KeptRow[] {
  const { file, person, texts } = page;
  const { kept } = texts;
  const referee = file.referees.find(({ id }) => id === person.id);
  if (referee === undefined) return [];
  const contactAt = contactGoesAt(file.check, referee);
  const { objection } = referee;
  const goesByObjection = objection !== undefined && (isUndecided(referee) || waitsForHold(referee));
  const hasAnswers = hasAnswered(referee) || isKeptAgainst(referee) || goesByObjection;
  const answersUntil = goesByObjection ? dayOf(page, objectedGoesAt(file.check, objection)) : until;
  const contactUntil =
    hasAnswered(referee) || isKeptAgainst(referee)
      ? until
      : contactAt === null
        ? kept.daysAfterEnd({ days: contactDays })
        : dayOf(page, contactAt);
  return [
    {
      what: kept.contact,
      since: `${dayOf(page, referee.addedAt)}, ${kept.from[referee.source]}`,
      until: contactUntil,
    },
    ...(hasAnswers
      ? [{ what: kept.ownAnswers, since: dayOf(page, referee.answeredAt ?? referee.addedAt), until: answersUntil }]
      : []),
    ...(referee.status === 'answering'
      ? [{ what: kept.draft, since: dayOf(page, referee.openedAt ?? referee.addedAt), until }]
      : []),
    ...(referee.call === undefined ? [] : [{ what: kept.call, since: dayOf(page, referee.call.changedAt), until }]),
  ];
}

/** What was seen, and from where it was done: the marks go in their own time, at the latest. */
function ofSignals(page: OwnPage, until: string): readonly KeptRow[] {
  const { file, person, texts } = page;
  const seen = file.signals.filter((signal) => isAbout(signal, person.id)).map(({ seenAt }) => seenAt);
  const marked = (file.marks?.list ?? []).filter((mark) => mark.person === person.id).map(({ at }) => at);
  const [last] = marked.toSorted().toReversed();
  const all = goesAt(file, page.organisation.retentionMonths);
  const own = last === undefined ? null : addDays(last, markDays);
  const marksGo = own === null || all === null ? own : earlierOf(own, all);
  return [
    ...(seen.length === 0 ? [] : [{ what: texts.kept.seen, since: span(page, seen), until }]),
    ...(marksGo === null ? [] : [{ what: texts.kept.marks, since: span(page, marked), until: dayOf(page, marksGo) }]),
  ];
}

/** Written beside the check, of its candidate. */
function ofNotes(page: OwnPage, notes: readonly CheckNote[], until: string): readonly KeptRow[] {
  const times = notes.map(({ at }) => at);
  return times.length === 0
    ? []
    : [{ what: page.texts.kept.notes({ count: times.length }), since: span(page, times), until }];
}

/** What is kept of the person, in kind: others may hold the link, so nothing of what it says stands here. */
export function keptRows(page: OwnPage, notes: readonly CheckNote[]): readonly KeptRow[] {
  const until = goesText(page);
  const rows = page.person.role === 'candidate' ? ofCandidate(page, until) : ofReferee(page, until);
  return [...rows, ...ofNotes(page, notes, until), ...ofSignals(page, until), ...messagesRow(page, until)];
}
