import { bookedCall } from '#shared/domain/call/call.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { DateField } from '#shared/web/desk/date-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo } from '../visit.ts';
import { type CallVisit, callLink } from './call-visit.ts';
import { callerOfVisit } from './caller-of-visit.ts';
import { PhoneField } from './phone-field.tsx';

export type Suggested = Readonly<{ day: string; time: string; note: string; tel: string; errors: FieldErrors }>;

/** Suggesting a time that is not offered. */
export function suggestionPage(call: CallVisit, { day, time, note, tel, errors }: Suggested): HttpResponse {
  const { visit, words, zone, picked } = call;
  const { reading } = visit;
  const texts = words.suggestion;
  const hasErrors = errors.length > 0;
  return showPage(
    visit,
    { title: texts.heading, status: hasErrors ? 422 : 200, hasErrors },
    <main id="main">
      <div class="flow">
        <ErrorSummary reading={reading} errors={errors} />
        <h1>{texts.heading}</h1>
        <p class="lead">{texts.lead({ caller: callerOfVisit(visit).name })}</p>
        {bookedCall(visit.referee) === null ? null : (
          <Notice kind="warn" title={texts.givesUp}>
            {null}
          </Notice>
        )}
      </div>
      <form method="post" action={linkTo(visit, '/call/suggest')} noValidate>
        <Hidden values={{ zone: picked ?? visit.organisation.timeZone }} />
        <DateField reading={reading} errors={errors} name="day" label={texts.day} value={day} />
        <TextField
          reading={reading}
          errors={errors}
          name="time"
          label={texts.time}
          hint={texts.timeHint({ zone })}
          value={time}
        />
        <TextArea
          reading={reading}
          errors={errors}
          name="note"
          label={texts.note}
          hint={texts.noteHint}
          optional
          rows={2}
          value={note}
        />
        <PhoneField call={call} value={tel} errors={errors} />
        <Actions>
          <Button kind="main" text={texts.send} />
          <LinkButton
            kind="text"
            text={texts.back}
            href={callLink(call, bookedCall(visit.referee) === null ? '' : '/times')}
          />
        </Actions>
      </form>
    </main>,
  );
}
