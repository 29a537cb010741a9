import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';

/** Taking a reference back: a page of its own, since it cannot be undone. */
export function withdrawPage(visit: Visit): HttpResponse {
  const { names } = visit;
  const texts = visit.texts.withdraw;
  return showPage(
    visit,
    { title: texts.heading(names) },
    <main id="main" class="flow">
      <h1>{texts.heading(names)}</h1>
      <p class="lead">{texts.consequence(names)}</p>
      <form method="post" action={linkTo(visit, '/withdraw')}>
        <Actions>
          <Button kind="bad" text={texts.button} />
          <LinkButton kind="text" text={texts.keep} href={linkTo(visit)} />
        </Actions>
      </form>
    </main>,
  );
}
