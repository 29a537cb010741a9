import { countReferees } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import type { CheckView } from './check-view.ts';
import { isTrouble, RefereeCard } from './referee-card.tsx';

/** Of a check that failed, one may still come. */
function noneYet({ texts, file }: CheckView): string {
  const { candidate, status } = file.check;
  const { none, noneNamed } = texts.referees;
  return isUnderWay(status) || status === 'failed' ? none(candidate) : noneNamed(candidate);
}

/** The referees, those with trouble first. */
export function RefereesPanel({ view }: Readonly<{ view: CheckView }>) {
  const { texts, file } = view;
  const present = file.referees.filter((referee) => !isGone(referee));
  const ordered = present.toSorted((a, b) => Number(isTrouble(view, b)) - Number(isTrouble(view, a)));
  return (
    <Panel
      id="h-referees"
      title={texts.referees.title}
      note={texts.referees.counts(countReferees(file.check, file.referees))}
    >
      {ordered.length === 0 ? <p class="in-panel">{noneYet(view)}</p> : null}
      {ordered.map((referee) => (
        <RefereeCard key={referee.id} view={view} referee={referee} />
      ))}
    </Panel>
  );
}
