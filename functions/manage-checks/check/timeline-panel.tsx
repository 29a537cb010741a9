import type { CheckEvent, EventType } from '#shared/domain/check/event.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { goesAt } from '#shared/domain/messages/going-out.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { dayTimeOf, timesOf } from '../overview/row-texts.ts';
import type { CheckView } from './check-view.ts';
import { recipientName, refereeName } from './check-view.ts';

/** What moved the check, or is an answer: the filled dots. */
const keyEvents: readonly EventType[] = [
  'reference_check.candidate_invited',
  'reference_check.referees_submitted',
  'reference_check.completed',
  'reference_check.expired',
  'reference_check.declined',
  'reference_check.failed',
  'reference_check.cancelled',
  'reference_check.reopened',
  'referee.answered',
];

/** Their sentence says that the candidate is the one who was written to. */
const toCandidate: readonly EventType[] = [
  'reference_check.candidate_invited',
  'candidate.asked_again',
  'candidate.asked_otherwise',
];

function actorOf(view: CheckView, event: CheckEvent): string {
  const { file, texts } = view;
  const { check, referees } = file;
  const referee = referees.find((each) => each.id === event.refereeId);
  switch (event.actor) {
    case 'candidate':
      return fullName(check.candidate);
    case 'referee':
      return refereeName(view, referee);
    case 'ats':
      return check.recruiter.name;
    case 'recruiter': {
      const name = event.by ?? texts.timeline.theRecruiter;
      return event.throughAts === true ? texts.timeline.throughAts({ name }) : name;
    }
    case 'system':
      return 'Vitsord';
  }
}

/** What became of one that has not gone as its event says; null when it has, or is on its way. */
function otherwise({ visit, texts }: CheckView, message: Message, name: string | null): string | null {
  const { timeline } = texts;
  const { medium, state } = message;
  if (state === 'obsolete') return message.recipient === 'recruiter' ? '' : timeline.notNeeded({ medium, name });
  if (state === 'dead') return timeline.notSent({ medium, name });
  const later = goesAt(message, timesOf(visit));
  if (later === null && state !== 'waiting') return null;
  return timeline.waits({ medium, name, when: later === null ? null : dayTimeOf(visit, later) });
}

/** The messages that an event caused, but for reminders of them: their ids begin with its number. */
function sentLine(view: CheckView, event: CheckEvent): string {
  const { file, texts } = view;
  const caused = file.messages.filter(
    ({ id, plan, instead }) =>
      (plan === undefined || instead !== undefined) && id.startsWith(`msg_${String(event.number).padStart(6, '0')}_`),
  );
  const [first] = caused;
  if (first === undefined) return '';
  const isNamed = first.recipient === event.refereeId || toCandidate.includes(event.type);
  const name = isNamed ? null : recipientName(view, first);
  const said = caused.map((message) => ({ medium: message.medium, other: otherwise(view, message, name) }));
  const gone = new Set(said.filter(({ other }) => other === null).map(({ medium }) => medium));
  const [medium] = gone;
  return [
    ...(medium === undefined ? [] : [texts.timeline.sent({ media: gone.size > 1 ? 'both' : medium, name })]),
    ...said.flatMap(({ other }) => other || []),
  ].join(' ');
}

function sentenceOf(view: CheckView, event: CheckEvent): string {
  const { file, texts } = view;
  const found = file.referees.find((each) => each.id === event.refereeId);
  const link = file.reportLinks.find((each) => each.id === event.linkId);
  const candidate = fullName(file.check.candidate);
  const by = actorOf(view, event);
  const referee =
    event.type.startsWith('objection.') && event.refereeId === null ? candidate : refereeName(view, found);
  if (event.type === 'reference_check.declined' && event.actor === 'candidate') {
    return texts.hero.candidateDeclined({ firstName: candidate });
  }
  if (event.type === 'referee.answered' && event.actor === 'recruiter')
    return texts.timeline.callWritten({ by, referee });
  return texts.timeline.events[event.type]({ by, candidate, referee, link: link?.name ?? texts.report.first });
}

function EventLine({ view, event }: Readonly<{ view: CheckView; event: CheckEvent }>) {
  const { visit, texts } = view;
  const sentence = sentenceOf(view, event);
  const isKey = keyEvents.includes(event.type);
  return (
    <li class={isKey ? 'key' : undefined}>
      <time datetime={event.at}>{dayTimeOf(visit, event.at)}</time>
      {isKey ? <b>{sentence}</b> : sentence} {sentLine(view, event)}
      {event.note === undefined || event.actor !== 'recruiter' ? null : (
        <span class="block">{texts.timeline.note({ note: event.note })}</span>
      )}
    </li>
  );
}

/** All that happened, newest first. */
export const TimelinePanel = ({ view, events }: Readonly<{ view: CheckView; events: readonly CheckEvent[] }>) => (
  <Panel id="h-time" title={view.texts.timeline.title}>
    <ol class="time in-panel">
      {events.toReversed().map((event) => (
        <EventLine key={String(event.number)} view={view} event={event} />
      ))}
    </ol>
  </Panel>
);
