import { isUnderWay } from '#shared/domain/lifecycle.ts';
import { fullName } from '#shared/domain/referee.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { type CheckView, underCheck } from './check-view.ts';
import { deliveryLine, phoneIn } from './referee-lines.ts';

/** How the candidate is reached, and what became of the messages. */
export function CandidatePanel({ view }: Readonly<{ view: CheckView }>) {
  const { visit, file, texts } = view;
  const { candidate, status } = file.check;
  const words = texts.candidate;
  const mayCorrect = isUnderWay(status) || status === 'failed';
  const delivery = deliveryLine(view, 'candidate');
  return (
    <Panel id="h-candidate" title={words.title}>
      <div class="in-panel">
        <p>
          <b>{fullName(candidate)}</b>
        </p>
        <p>{candidate.email ?? words.noMail}</p>
        <p>{candidate.phone === null ? words.noPhone : phoneIn(visit, candidate.phone)}</p>
        {delivery === '' ? null : <p class="meta">{delivery}</p>}
        {mayCorrect ? (
          <p>
            <a href={underCheck(view, 'candidate')}>
              {words.correct}
              <span class="vh">, {fullName(candidate)}</span>
            </a>
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
