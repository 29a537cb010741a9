import type { HttpResponse } from '#shared/web/http/http.ts';
import type { RefereeAccess } from '../referee-access.ts';
import { showPage } from '../show-page.tsx';
import type { Visit } from '../visit.ts';
import { StartSide } from './start-side.tsx';

export type Ended = Exclude<RefereeAccess, 'open' | 'given'>;

type Said = Readonly<{ title: string; text: string; advice: string | null }>;

function saidOf({ texts, names, referee }: Visit, ended: Ended): Said {
  const { ended: endings, decline, withdraw } = texts;
  const write = endings.write(names);
  switch (ended) {
    case 'declined':
      return { title: decline.done.title, text: decline.done.text(names), advice: decline.changedMind(names) };
    case 'withdrawn':
      return {
        title: withdraw.done.title,
        text: referee.objection === undefined ? withdraw.done.text(names) : withdraw.objected,
        advice: null,
      };
    case 'closed':
      return { title: endings.closed.title, text: endings.closed.text(names), advice: null };
    case 'cancelled':
      return { title: endings.cancelled.title, text: endings.cancelled.text(names), advice: null };
    case 'expired':
      return { title: endings.expired.title, text: endings.expired.text({}), advice: write };
    case 'stopped':
      return { title: endings.stopped.title, text: endings.stopped.text({}), advice: write };
  }
}

/** Nothing can be answered here any more: what happened, and what to do. */
export function endedPage(visit: Visit, ended: Ended, status = 200): HttpResponse {
  const { title, text, advice } = saidOf(visit, ended);
  return showPage(
    visit,
    { title, status },
    <>
      <main id="main" class="flow">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {advice === null ? null : <p>{advice}</p>}
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
