import { declineCheckReasons } from '#shared/domain/decisions/decline-check.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, recruiterName } from '../candidate-view.ts';
import { candidatePage } from './candidate-page.tsx';

/** The way out: name nobody, or take back those who were named. A reason may be chosen. */
export function declinePage(view: CandidateView): HttpResponse {
  const { texts, reading, file } = view;
  const asked = file.referees.some((referee) => referee.channel !== null);
  const title = asked ? texts.decline.titleWithdraw : texts.decline.title;
  return candidatePage(
    view,
    { title },
    <main id="main">
      <div class="flow">
        <h1>{title}</h1>
        <p class="lead">{texts.decline.text({ recruiter: recruiterName(view) })}</p>
        {asked ? <p>{texts.decline.textAsked}</p> : null}
      </div>
      <form method="post" action={linkTo(view, '/decline')}>
        <Picks
          reading={reading}
          errors={noErrors}
          name="reason"
          kind="radio"
          spacing="tight"
          optional
          label={texts.decline.reason}
          options={declineCheckReasons.map((reason) => ({ value: reason, text: texts.decline.reasons[reason] }))}
          chosen={[]}
        />
        <Actions>
          <Button kind="bad" text={asked ? texts.decline.buttonWithdraw : texts.decline.button} />
          <LinkButton kind="text" text={texts.decline.keep} href={linkTo(view, '')} />
        </Actions>
      </form>
    </main>,
  );
}
