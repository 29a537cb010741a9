import { isAddressFault } from '#shared/domain/messages/arrival.ts';
import type { Message, MessageKind } from '#shared/domain/messages/message.ts';
import type { CheckTexts } from '#shared/i18n/recruiter/check/texts.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { type CheckView, recipientName, underCheck } from './check-view.ts';

const whatOf: Readonly<Record<MessageKind, keyof CheckTexts['unsent']['what']>> = {
  'candidate-request': 'request',
  'candidate-reminder': 'reminder',
  'referee-request': 'request',
  'referee-reminder': 'reminder',
  'candidate-nudge': 'nudge',
  'candidate-bounce': 'bounce',
  'candidate-answered': 'notice',
  'referee-receipt': 'notice',
  'recruiter-completed': 'notice',
  'recruiter-failed': 'notice',
  'recruiter-expired': 'notice',
  'recruiter-declined': 'notice',
  'recruiter-erased': 'notice',
  'recruiter-candidate-erased': 'notice',
  'recruiter-idle': 'notice',
  'recruiter-objection': 'notice',
  'objection-decided-candidate': 'notice',
  'objection-decided-referee': 'notice',
  'held-candidate': 'notice',
  'held-referee': 'notice',
  'report-link': 'reportLink',
  'call-booked': 'call',
  'call-moved': 'call',
  'call-cancelled': 'call',
  'call-proposed': 'call',
  'call-confirm': 'call',
};

function reasonOf({ reason }: Message): keyof CheckTexts['unsent']['reasons'] {
  if (reason === 'sms_daily_cap') return 'cap';
  return isAddressFault(reason) ? 'address' : 'other';
}

/** Dead messages that no later one to the same person has taken the place of. */
export const deadMessages = ({ messages }: CheckView['file']): readonly Message[] =>
  messages.filter(
    (message) =>
      message.state === 'dead' &&
      !messages.some(
        (other) =>
          other.recipient === message.recipient &&
          other.medium === message.medium &&
          other.about === message.about &&
          other.id > message.id,
      ),
  );

function Line({ view, message }: Readonly<{ view: CheckView; message: Message }>) {
  const { visit, texts } = view;
  const line = texts.unsent.line({ what: texts.unsent.what[whatOf[message.kind]], to: recipientName(view, message) });
  return (
    <li class="gap-s">
      <p>
        <b>{line}</b>
      </p>
      <p>{texts.unsent.reasons[reasonOf(message)]}</p>
      <form class="gap-s" method="post" action={underCheck(view, `messages/${message.id}/again`)}>
        <Hidden values={{ token: visit.session.formToken }} />
        <button type="submit" class="btn btn-s">
          {texts.unsent.again}
          <span class="vh">, {line}</span>
        </button>
      </form>
    </li>
  );
}

/** What could not be sent, and the way to try again. */
export function UnsentPanel({ view }: Readonly<{ view: CheckView }>) {
  const dead = deadMessages(view.file);
  if (dead.length === 0) return null;
  return (
    <Panel id="h-unsent" title={view.texts.unsent.title}>
      <ul class="in-panel links">
        {dead.map((message) => (
          <Line key={message.id} view={view} message={message} />
        ))}
      </ul>
    </Panel>
  );
}
