import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { lastDayOf } from './later-page.tsx';
import { StartSide } from './start-side.tsx';

/** No reminders: what then happens, and one button; afterwards that it is so, and the way back. */
export function stopPage(visit: Visit): HttpResponse {
  const texts = visit.reminders.stop;
  const until = lastDayOf(visit);
  const isStopped = visit.referee.remindersStopped === true;
  const title = isStopped ? texts.done.title : texts.heading;
  return showPage(
    visit,
    { title },
    <>
      <main id="main" class="flow">
        <h1>{title}</h1>
        <p class="lead">
          {isStopped ? texts.done.text({ until }) : texts.text({ until, candidate: visit.names.candidate })}
        </p>
        {isStopped ? (
          <Actions>
            <LinkButton kind="plain" text={visit.reminders.later.back} href={linkTo(visit)} />
            <LinkButton kind="text" text={texts.done.again} href={linkTo(visit, '/later')} />
          </Actions>
        ) : (
          <form method="post" action={linkTo(visit, '/stop')}>
            <Actions>
              <Button kind="main" text={texts.button} />
              <LinkButton kind="text" text={texts.keep} href={linkTo(visit)} />
            </Actions>
          </form>
        )}
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
