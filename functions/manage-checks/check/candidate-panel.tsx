import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { plannedMessages } from '#shared/domain/reminders/planned-messages.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { dayTimeOf } from '../overview/row-texts.ts';
import { type CheckView, underCheck } from './check-view.ts';
import { deliveryLine, phoneIn, slipLine } from './referee-lines.ts';

/** How the candidate is reached, and what became of the messages. */
export function CandidatePanel({ view }: Readonly<{ view: CheckView }>) {
  const { visit, file, texts } = view;
  const { candidate, status } = file.check;
  const words = texts.candidate;
  const mayCorrect = isUnderWay(status) || status === 'failed';
  const delivery = deliveryLine(view, 'candidate');
  const slip = mayCorrect ? slipLine(view, candidate.email) : null;
  const reminder = plannedMessages(file, visit.organisation).find(
    ({ kind, recipient }) => kind === 'candidate-reminder' && recipient === 'candidate',
  );
  return (
    <Panel id="h-candidate" title={words.title}>
      <div class="in-panel">
        <p>
          <b>{fullName(candidate)}</b>
        </p>
        <p>{candidate.email ?? words.noMail}</p>
        {slip === null ? null : <p class="meta">{slip}</p>}
        <p>{candidate.phone === null ? words.noPhone : phoneIn(visit, candidate.phone)}</p>
        {delivery === '' ? null : <p class="meta">{delivery}</p>}
        {reminder === undefined ? null : (
          <p class="meta">{texts.referees.nextReminder({ when: dayTimeOf(visit, reminder.at) })}</p>
        )}
        {isUnderWay(status) && file.check.candidateAskedAt !== null ? (
          <p>
            <a class="tap" href={underCheck(view, 'candidate-link')}>
              {words.link}
              <span class="vh">, {fullName(candidate)}</span>
            </a>
          </p>
        ) : null}
        {mayCorrect ? (
          <p>
            <a class="tap" href={underCheck(view, 'candidate')}>
              {words.correct}
              <span class="vh">, {fullName(candidate)}</span>
            </a>
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
