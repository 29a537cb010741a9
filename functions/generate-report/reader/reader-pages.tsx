import { formatClock } from '#shared/i18n/dates.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { Actions, Button } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { readerPage } from './reader-page.tsx';
import { maskedAddress, type ReaderVisit, readerLink } from './reader-visit.ts';

const senderOf = ({ place: { file, organisation } }: ReaderVisit) => ({
  recruiter: file.check.recruiter.name,
  organisation: organisation.name,
});

const clockOf = ({ place, reading }: ReaderVisit, time: string): string =>
  formatClock(time, place.organisation.offsetChanges, reading.language);

type Asked = Readonly<{ typed?: string; errors?: FieldErrors; tooSoon?: boolean }>;

/** Sends nothing by itself: the link may be opened by anybody. `tooSoon`: a code was sent a while ago. */
export function askAddressPage(
  visit: ReaderVisit,
  { typed = '', errors = noErrors, tooSoon = false }: Asked = {},
): HttpResponse {
  const { texts, reading, state } = visit;
  const masked = maskedAddress(visit.place);
  const hasErrors = errors.length > 0;
  return readerPage(
    visit,
    { title: texts.title, hasErrors, status: hasErrors ? 422 : tooSoon ? 429 : 200 },
    <>
      <ErrorSummary reading={reading} errors={errors} />
      {tooSoon ? (
        <div role="alert">
          <Notice kind="warn" title={texts.tooSoon.title}>
            <p>{texts.tooSoon.text}</p>
          </Notice>
        </div>
      ) : null}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead(senderOf(visit))}</p>
      <form method="post" action={readerLink(visit, '/code')} noValidate>
        {masked === null ? (
          <TextField
            reading={reading}
            errors={errors}
            name="mail"
            kind="email"
            autocomplete="email"
            label={texts.email}
            hint={texts.emailHint}
            value={typed}
          />
        ) : (
          <p>{texts.goesTo({ to: masked })}</p>
        )}
        <Actions>
          <Button kind="main" text={texts.send} />
        </Actions>
      </form>
      {state.state === 'asked' ? (
        <p>
          <a class="tap" href={readerLink(visit, '/code')}>
            {texts.hasCode}
          </a>
        </p>
      ) : null}
      <p class="small quiet">{texts.noted}</p>
    </>,
  );
}

/** Where the code is typed; the same for an address that may not read. */
export async function typeReaderCodePage(
  visit: ReaderVisit,
  asked: Readonly<{ email: string; until: string }>,
  errors: FieldErrors = noErrors,
): Promise<HttpResponse> {
  const { texts, reading, place } = visit;
  const { code } = texts;
  const { label } = await loadCodeTexts(reading.language);
  const hasErrors = errors.length > 0;
  const masked = maskedAddress(place);
  return readerPage(
    visit,
    { title: code.title, hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary reading={reading} errors={errors} />
      <h1>{code.title}</h1>
      <p class="lead">{code.lead({ until: clockOf(visit, asked.until) })}</p>
      <form method="post" action={readerLink(visit, '/proof')} noValidate>
        <TextField
          reading={reading}
          errors={errors}
          name="code"
          kind="code"
          autocomplete="one-time-code"
          maxLength={7}
          label={label}
          hint={code.typed({ email: masked ?? asked.email })}
          value=""
        />
        <Actions>
          <Button kind="main" text={code.open} />
        </Actions>
      </form>
      <form method="post" action={readerLink(visit, '/code')}>
        <Hidden values={{ again: '1' }} />
        <Actions>
          <Button kind="text" text={code.again} />
        </Actions>
      </form>
      {masked === null ? (
        <p>
          <a class="tap" href={readerLink(visit)}>
            {code.change}
          </a>
        </p>
      ) : null}
      <section class="flow" aria-labelledby="h-none">
        <h2 id="h-none">{code.none}</h2>
        <ul class="list small">
          {code.help(senderOf(visit)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>,
  );
}

/** The time of the code is up, or somebody has used it. */
export const readerCodeOverPage = (visit: ReaderVisit): HttpResponse =>
  readerPage(
    visit,
    { title: visit.texts.over.title, status: 410 },
    <>
      <h1>{visit.texts.over.title}</h1>
      <p class="lead">{visit.texts.over.text}</p>
      <p>
        <a class="btn" href={readerLink(visit)}>
          {visit.texts.back}
        </a>
      </p>
    </>,
  );

/** Five wrong codes in this browser. */
export const readerStoppedPage = (visit: ReaderVisit, until: string): HttpResponse =>
  readerPage(
    visit,
    { title: visit.texts.stopped.title, status: 429 },
    <>
      <h1>{visit.texts.stopped.title}</h1>
      <p class="lead">{visit.texts.stopped.text({ until: clockOf(visit, until) })}</p>
    </>,
  );
