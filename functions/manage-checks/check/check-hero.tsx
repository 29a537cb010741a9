import { countReferees, expiresAt } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName, hasAnswered } from '#shared/domain/check/referee.ts';
import { isOutOfReach } from '#shared/domain/queue/need-of.ts';
import { idleEndsAt, idleOf } from '#shared/domain/retention/idle.ts';
import { isLeftAlone } from '#shared/domain/retention/left-alone.ts';
import { Ring } from '#shared/web/components/ring.tsx';
import { dayOf } from '../overview/row-texts.ts';
import { type CheckView, underCheck } from './check-view.ts';
import { heroSentence } from './hero-sentence.ts';

function quietLine({ visit, file, texts }: CheckView): string {
  const { check, referees } = file;
  const { hero } = texts;
  const lastDay = expiresAt(check, referees);
  const { title, clientName } = check.project;
  const project = [title ?? hero.untitled, ...(clientName === null ? [] : [clientName])].join(', ');
  return [
    `${project}.`,
    ...(isUnderWay(check.status) && lastDay !== null ? [hero.lastDay({ day: dayOf(visit, lastDay) })] : []),
    ...(isLeftAlone(file) ? [hero.endsByItself({ day: dayOf(visit, idleEndsAt(idleOf(check))) })] : []),
    ...(check.completedAt === null ? [] : [hero.completedOn({ day: dayOf(visit, check.completedAt) })]),
    ...(check.settings.hideProjectTitle && title !== null ? [hero.hiddenTitle] : []),
    ...(check.live ? [] : [hero.testCheck]),
  ].join(' ');
}

function HeroActions({ view }: Readonly<{ view: CheckView }>) {
  const { file, texts } = view;
  const { check, referees } = file;
  const complete = check.status === 'completed';
  return (
    <div class="acts">
      {isUnderWay(check.status) && check.status !== 'accepted' ? (
        <a class="btn btn-main btn-s" href={underCheck(view, 'add')}>
          {texts.addReferee}
        </a>
      ) : null}
      {check.status === 'failed' && isOutOfReach(file, 'candidate') ? (
        <a class="btn btn-main btn-s" href={underCheck(view, 'candidate')}>
          {texts.candidate.correct}
        </a>
      ) : null}
      {referees.some(hasAnswered) ? (
        <a class={complete ? 'btn btn-main btn-s' : 'btn btn-s'} href={underCheck(view, 'report')}>
          {complete ? texts.report.open : texts.report.openInterim}
        </a>
      ) : null}
    </div>
  );
}

/** The ring, the name, the whole state in a sentence, and the two nearest things to do. */
export function CheckHero({ view }: Readonly<{ view: CheckView }>) {
  const { check, referees } = view.file;
  const { first, more } = heroSentence(view);
  const hasSymbol = check.status !== 'cancelled';
  return (
    <div class={hasSymbol ? 'hero' : 'hero hero-bare'}>
      {hasSymbol ? (
        <div>
          <Ring status={check.status} counts={countReferees(check, referees)} size={64} />
        </div>
      ) : null}
      <div>
        <h1>{fullName(check.candidate)}</h1>
        <p>
          <b>{first}</b> {more.join(' ')}
        </p>
        <p class="meta">{quietLine(view)}</p>
      </div>
      <HeroActions view={view} />
    </div>
  );
}
