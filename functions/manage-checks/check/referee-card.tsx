import { openCall } from '#shared/domain/call/call.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { hasAnswered, hasNotStarted, isAwaited, type Referee } from '#shared/domain/check/referee.ts';
import { isAskedAnew } from '#shared/domain/decisions/request-referee.ts';
import { isOutOfReach } from '#shared/domain/queue/need-of.ts';
import { Tag } from '#shared/web/components/blocks.tsx';
import { RefereeIcon, type RefereeIconName } from '#shared/web/desk/referee-icon.tsx';
import { type CheckView, refereeName, underCheck } from './check-view.ts';
import { deliveryLine, phoneIn, relationLine, slipLine, stateLine } from './referee-lines.ts';

type Props = Readonly<{ view: CheckView; referee: Referee }>;

/** Somebody has to do something about this referee. */
export const isTrouble = ({ file }: CheckView, referee: Referee): boolean =>
  referee.status === 'unreachable' || (isAwaited(referee) && isOutOfReach(file, referee.id));

function iconOf(view: CheckView, referee: Referee): RefereeIconName {
  if (isTrouble(view, referee)) return 'trouble';
  if (hasAnswered(referee)) return 'answered';
  if (referee.status === 'call_booked') return 'call';
  return isAwaited(referee) ? 'waiting' : 'gone';
}

/** The mail icon with its text, and the ways to correct or remove; each says aloud whom it is about. */
function RefereeActions({ view, referee }: Props) {
  const { file, texts } = view;
  const { check } = file;
  const words = texts.referees;
  const under = (path: string): string => underCheck(view, `referees/${referee.id}/${path}`);
  const hidden = <span class="vh">, {refereeName(view, referee)}</span>;
  const open = isUnderWay(check.status);
  const maySend = open && openCall(referee) === null && (isAwaited(referee) || referee.status === 'unreachable');
  const mayCorrect = hasNotStarted(referee) && (open || check.status === 'failed');
  const sendLink = maySend ? (
    <a class="btn btn-s" href={under('send')}>
      <RefereeIcon name="mail" /> {isAskedAnew(referee) ? words.send : words.remind}
      {hidden}
    </a>
  ) : null;
  const correctLink = mayCorrect ? (
    <a class={isTrouble(view, referee) ? 'btn btn-s' : undefined} href={under('correct')}>
      {words.correct}
      {hidden}
    </a>
  ) : null;
  const callLink =
    openCall(referee) === null || !open ? null : (
      <a class="btn btn-s" href={underCheck(view, `calls/${referee.id}`)}>
        {words.openCall}
        {hidden}
      </a>
    );
  const timeLink =
    callLink === null ? null : (
      <a href={underCheck(view, `calls/${referee.id}/move`)}>
        {words.changeTime}
        {hidden}
      </a>
    );
  const answersLink = hasAnswered(referee) ? (
    <a class="btn btn-s" href={underCheck(view, `report?referee=${referee.id}`)}>
      {words.readAnswers}
      {hidden}
    </a>
  ) : null;
  const links = [answersLink, callLink, sendLink, correctLink];
  if (links.every((link) => link === null)) return null;
  return (
    <div class="acts acts-inline">
      {answersLink}
      {callLink}
      {timeLink}
      {isTrouble(view, referee) ? [correctLink, sendLink] : [sendLink, correctLink]}
      {mayCorrect && open ? (
        <a href={under('remove')}>
          {words.remove}
          {hidden}
        </a>
      ) : null}
    </div>
  );
}

/** How they have answered, or will; null while it may be in any way. */
function wayOf(referee: Referee): 'full' | 'facts' | 'call' | null {
  if (referee.status === 'call_booked') return 'call';
  if (!hasAnswered(referee)) return null;
  return referee.call?.state === 'held' ? 'call' : referee.form;
}

export function RefereeCard({ view, referee }: Props) {
  const delivery = deliveryLine(view, referee.id);
  const way = wayOf(referee);
  const slip = hasNotStarted(referee) ? slipLine(view, referee.email) : null;
  return (
    <article class="ref">
      <div class="ref-h">
        <RefereeIcon name={iconOf(view, referee)} />
        <div>
          <h3>
            {refereeName(view, referee)}
            {way === null ? null : (
              <>
                {' '}
                <Tag text={view.texts.referees.form[way]} />
              </>
            )}
          </h3>
          <p>{stateLine(view, referee)}</p>
          {delivery === '' ? null : <p class="meta">{delivery}</p>}
          <p class="meta">
            {referee.email}
            {referee.email === null || referee.phone === null ? null : ', '}
            {referee.phone === null ? null : <span class="nowrap">{phoneIn(view.visit, referee.phone)}</span>}.{' '}
            {relationLine(view, referee)}
          </p>
          {slip === null ? null : <p class="meta">{slip}</p>}
          <RefereeActions view={view} referee={referee} />
        </div>
      </div>
    </article>
  );
}
