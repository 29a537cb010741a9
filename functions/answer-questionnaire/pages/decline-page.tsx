import { declineReasons } from '#shared/domain/check/referee.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { StartSide } from './start-side.tsx';

/** Saying no: what then happens, a reason if one likes, one button. */
export function declinePage(visit: Visit): HttpResponse {
  const { names, reading } = visit;
  const texts = visit.texts.decline;
  const options = declineReasons.map((reason) => {
    const text = texts.reasons[reason];
    return { value: reason, text: typeof text === 'string' ? text : text(names) };
  });
  return showPage(
    visit,
    { title: texts.heading(names) },
    <>
      <main id="main" class="flow">
        <h1>{texts.heading(names)}</h1>
        <p class="lead">{texts.consequence(names)}</p>
        <form method="post" action={linkTo(visit, '/decline')}>
          <Picks
            kind="radio"
            reading={reading}
            errors={noErrors}
            name="reason"
            label={texts.why}
            hint={texts.whySeen(names)}
            optional
            spacing="tight"
            options={options}
            chosen={[]}
          />
          <Actions>
            <Button kind="bad" text={texts.button} />
            <LinkButton kind="text" text={texts.keep} href={linkTo(visit)} />
          </Actions>
        </form>
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
