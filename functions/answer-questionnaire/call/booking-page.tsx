import { openCall } from '#shared/domain/call/call.ts';
import type { OfferedTime } from '#shared/domain/call/offered-times.ts';
import { Actions, Button, Card, LinkButton } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { firstNameOf, linkTo } from '../visit.ts';
import { type CallVisit, callLink } from './call-visit.ts';
import { callerOfVisit } from './caller-of-visit.ts';
import { knownPhone, PhoneField } from './phone-field.tsx';
import { TimePicks } from './time-picks.tsx';
import { ZoneForm } from './zone-form.tsx';

type Returned = Readonly<{ slot: string; tel: string; errors: FieldErrors; taken?: true }>;

type Shown = Readonly<{ times: readonly OfferedTime[]; page: number; returned?: Returned }>;

/** Choosing a time, for the first time or another one instead. */
export function bookingPage(call: CallVisit, { times, page, returned }: Shown): HttpResponse {
  const { visit, words, picked } = call;
  const { reading, names, referee } = visit;
  const booked = openCall(referee);
  const caller = callerOfVisit(visit);
  const errors = returned?.errors ?? noErrors;
  const path = booked === null ? '' : '/times';
  const heading = booked === null ? words.heading(names) : words.move.heading;
  const status = returned?.taken === true ? 409 : errors.length > 0 ? 422 : 200;
  return showPage(
    visit,
    { title: heading, status, hasErrors: status !== 200 },
    <>
      <main id="main">
        <div class="flow">
          <ErrorSummary reading={reading} errors={errors} />
          {returned?.taken === true ? (
            <div role="alert">
              <Notice kind="warn" title={words.taken.title}>
                <p>{words.taken.text}</p>
              </Notice>
            </div>
          ) : null}
          <h1>{heading}</h1>
          <p class="lead">{words.lead({ caller: caller.name })}</p>
          <ZoneForm call={call} path={path} />
        </div>
        <form method="post" action={linkTo(visit, '/call/book')} noValidate>
          <Hidden values={{ zone: picked ?? visit.organisation.timeZone, page: String(page) }} />
          <TimePicks
            call={call}
            times={times}
            page={page}
            chosen={returned?.slot ?? booked?.at ?? ''}
            errors={errors}
            path={path}
            asker={firstNameOf(caller.name)}
          />
          <PhoneField call={call} value={returned?.tel ?? knownPhone(call)} errors={errors} />
          <Actions>
            <Button kind="main" text={booked === null ? words.book : words.move.button} />
            {booked === null ? (
              <LinkButton kind="text" text={words.inWriting} href={linkTo(visit)} />
            ) : (
              <LinkButton kind="text" text={words.move.keep} href={callLink(call)} />
            )}
          </Actions>
        </form>
      </main>
      <aside class="side" aria-label={words.side.title}>
        <Card>
          <h2>{words.side.title}</h2>
          <p class="small">{words.side.text}</p>
          <p class="small">
            <a class="tap" href={`${linkTo(visit, booked === null ? '' : '/call')}#questions`}>
              {words.side.read}
            </a>
          </p>
        </Card>
      </aside>
    </>,
  );
}
