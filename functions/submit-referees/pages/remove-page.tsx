import type { Referee } from '#shared/domain/check/referee.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, nameOf, refereePath } from '../candidate-view.ts';
import { candidatePage } from './candidate-page.tsx';

/** Asks before a referee is taken out. */
export function removePage(view: CandidateView, referee: Referee): HttpResponse {
  const { texts } = view;
  const name = nameOf(referee);
  const title = texts.remove.title({ name });
  return candidatePage(
    view,
    { title },
    <main id="main" class="flow">
      <h1>{title}</h1>
      <p class="lead">{referee.channel === null ? texts.remove.text : texts.remove.textAsked({ name })}</p>
      <form method="post" action={linkTo(view, `${refereePath(referee)}/remove`)}>
        <Actions>
          <Button kind="bad" text={texts.remove.button({ name })} />
          <LinkButton kind="text" text={texts.remove.keep({ name })} href={linkTo(view, '')} />
        </Actions>
      </form>
    </main>,
  );
}
