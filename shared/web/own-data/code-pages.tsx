import type { Medium } from '#shared/domain/check/channel.ts';
import type { ProofReach, ProofState } from '#shared/domain/ports/proof-store.ts';
import { lastDigits, maskEmail } from '#shared/domain/subjects/own-data.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { Actions, Button, Card } from '../components/blocks.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Hidden } from '../components/field-parts.tsx';
import { Notice } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { type FieldErrors, noErrors } from '../forms/field-errors.ts';
import type { HttpResponse } from '../http/http.ts';
import { ownPage } from './own-page.tsx';
import { type OwnAim, type OwnPage, ownLink } from './own-visit.ts';

/** An address of which others learn no more than that it is there. */
const masked = ({ medium, to }: ProofReach): string => (medium === 'email' ? maskEmail(to) : lastDigits(to));

const reachBy = ({ reaches }: OwnPage, medium: Medium): ProofReach | undefined =>
  reaches.find((each) => each.medium === medium);

/** Sends nothing by itself: a link to it may be opened by anybody. `tooSoon`: it was pressed a while ago. */
export function askCodePage(page: OwnPage, aim: OwnAim, tooSoon = false): HttpResponse {
  const { code } = page.texts;
  return ownPage(
    page,
    { title: code.ask.title, status: tooSoon ? 429 : 200 },
    <>
      <main id="main" class="flow">
        {tooSoon ? (
          <div role="alert">
            <Notice kind="warn" title={code.none.title}>
              <p>{code.none.text}</p>
            </Notice>
          </div>
        ) : null}
        <h1>{code.ask.title}</h1>
        <p class="lead">{code.ask.lead}</p>
        <form method="post" action={ownLink(page, '/code')}>
          <Hidden values={{ for: aim }} />
          <Actions>
            {page.reaches.map((reach, index) => (
              <Button
                key={reach.medium}
                kind={index === 0 ? 'main' : 'plain'}
                name="medium"
                value={reach.medium}
                text={
                  reach.medium === 'email' ? code.email({ to: masked(reach) }) : code.sms({ digits: masked(reach) })
                }
              />
            ))}
          </Actions>
        </form>
        <Back page={page} />
      </main>
      <Why page={page} />
    </>,
  );
}

type Asked = Extract<ProofState, { state: 'asked' }>;

/** Where the code is typed. */
export async function typeCodePage(
  page: OwnPage,
  aim: OwnAim,
  asked: Asked,
  errors: FieldErrors = noErrors,
): Promise<HttpResponse> {
  const { texts, reading, organisation } = page;
  const { code } = texts;
  const { label } = await loadCodeTexts(reading.language);
  const reach = reachBy(page, asked.medium);
  const until = formatClock(asked.until, organisation.offsetChanges, reading.language);
  const to = reach === undefined ? '' : masked(reach);
  const hasErrors = errors.length > 0;
  return ownPage(
    page,
    { title: code.title, hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <main id="main" class="flow">
        <ErrorSummary reading={reading} errors={errors} />
        <h1>{code.title}</h1>
        <p class="lead">
          {asked.medium === 'email' ? code.sentMail({ to, until }) : code.sentSms({ digits: to, until })}
        </p>
        <form method="post" action={ownLink(page, '/proof')} noValidate>
          <Hidden values={{ for: aim }} />
          <TextField
            reading={reading}
            errors={errors}
            name="code"
            kind="code"
            autocomplete="one-time-code"
            maxLength={7}
            label={label}
            value=""
          />
          <Actions>
            <Button kind="main" text={code.goOn[aim]} />
          </Actions>
        </form>
        <form method="post" action={ownLink(page, '/code')}>
          <Hidden values={{ for: aim, medium: asked.medium }} />
          <Actions>
            <Button kind="text" text={code.again} />
          </Actions>
        </form>
        <Back page={page} />
      </main>
      <Why page={page} more />
    </>,
  );
}

/** The tries or the time are up. */
export const codeOverPage = (page: OwnPage, aim: OwnAim): HttpResponse =>
  ownPage(
    page,
    { title: page.texts.code.over.title, status: 410 },
    <main id="main" class="flow">
      <h1>{page.texts.code.over.title}</h1>
      <p class="lead">{page.texts.code.over.text}</p>
      <p>
        <a class="btn" href={ownLink(page, '/code', { for: aim })}>
          {page.texts.code.again}
        </a>
      </p>
      <Back page={page} />
    </main>,
  );

const Back = ({ page }: Readonly<{ page: OwnPage }>) => (
  <p>
    <a class="tap" href={ownLink(page)}>
      {page.texts.code.back}
    </a>
  </p>
);

function Why({ page, more = false }: Readonly<{ page: OwnPage; more?: boolean }>) {
  const { code, ways } = page.texts;
  const { email } = page.file.check.recruiter;
  return (
    <aside class="side" aria-label={code.why.title}>
      <Card>
        <h2>{code.why.title}</h2>
        <p class="small">{code.why.text}</p>
      </Card>
      <section class="flow">
        {more ? (
          <>
            <h2>{code.none.title}</h2>
            <p class="small">{code.none.text}</p>
          </>
        ) : null}
        <p class="small">
          {ways.lost} <a href={`mailto:${email}`}>{email}</a>
        </p>
      </section>
    </aside>
  );
}
