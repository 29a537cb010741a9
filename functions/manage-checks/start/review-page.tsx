import { mediaFor } from '#shared/domain/check/channel.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { KnownList } from '#shared/domain/ports/known-lists.ts';
import { Button, Details } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Facts } from '#shared/web/components/lists.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { Pick } from '#shared/web/components/picks.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { ReadRequest } from '#shared/web/requests/read-check-request.ts';
import { dayTimeOf } from '../overview/row-texts.ts';
import { frameOf, pathIn } from '../visit.ts';
import type { StartPlan } from './plan-start.ts';
import { settingRows } from './settings-fields.tsx';
import type { StartContext } from './start-context.ts';

type Planned = ReadRequest['candidates'][number];

/** Of this form, what goes on to the next page unseen. */
const notCarried: readonly string[] = ['act', 'token', 'file', 'bytes', 'reading', 'paste', 'also', 'again', 'rows'];

const Carried = ({ form, plan }: Readonly<{ form: FormValues; plan: StartPlan }>) => (
  <>
    {[...form.keys()]
      .filter((name) => !notCarried.includes(name) && !/^c\d+-/.test(name))
      .flatMap((name) => fieldValues(form, name).map((value) => ({ name, value })))
      .map(({ name, value }, index) => (
        <input key={String(index)} type="hidden" name={name} value={value} />
      ))}
    <Hidden values={{ rows: plan.packed, seed: plan.seed }} />
  </>
);

function sentTo({ candidate, settings }: Planned): 'email' | 'sms' | 'both' | 'none' {
  const [first, second] = mediaFor(settings.candidateChannel, candidate, settings.smsCountries);
  return second === undefined ? (first ?? 'none') : 'both';
}

const mostRows = 25;

type Props = Readonly<{ context: StartContext; plan: StartPlan }>;

function People({ context, plan, form }: Props & Readonly<{ form: FormValues }>) {
  const { people, review } = context.texts;
  const titles = fieldValue(form, 'skipped');
  const { candidate: title, sent } = review.columns;
  const shown = plan.starting.slice(0, mostRows);
  const others = plan.starting.slice(mostRows);
  return (
    <Panel id="h-people" title={review.people} note={String(plan.starting.length)}>
      <div class="in-panel">
        {titles === '' ? null : <p class="small">{people.skipped({ titles })}</p>}
        <StackedTable class="tbl stack" name={{ by: 'h-people' }} titles={[title, sent]}>
          {shown.map((each) => (
            <StackedRow
              key={each.candidate.email ?? each.candidate.phone ?? fullName(each.candidate)}
              head={fullName(each.candidate)}
              cells={[{ title: sent, value: review.sends[sentTo(each)] }]}
            />
          ))}
        </StackedTable>
        {others.length === 0 ? null : (
          <Details summary={review.all({ count: others.length })}>
            <p class="small">
              {others.map((each) => `${fullName(each.candidate)} (${review.sends[sentTo(each)]})`).join(', ')}
            </p>
          </Details>
        )}
      </div>
    </Panel>
  );
}

function Already({ context, plan }: Props) {
  const { already } = context.texts.review;
  if (plan.already.length === 0) return null;
  return (
    <Panel id="h-already" title={already.title({ count: plan.already.length })}>
      <div class="in-panel flow">
        <p>{already.text}</p>
        {plan.already.map(({ row, name, isTicked }) => (
          <Pick
            key={row}
            kind="checkbox"
            name="also"
            id={`also-${row}`}
            option={{ value: String(row), text: already.tick({ name }) }}
            checked={isTicked}
          />
        ))}
      </div>
    </Panel>
  );
}

function Again({ context, known, isTicked }: Readonly<{ context: StartContext; known: KnownList; isTicked: boolean }>) {
  const { again } = context.texts.review;
  return (
    <Notice kind="warn" title={again.title}>
      <p>{again.text({ count: known.count, when: dayTimeOf(context.visit, known.at) })}</p>
      <Pick kind="checkbox" name="again" id="again" option={{ value: 'yes', text: again.tick }} checked={isTicked} />
    </Notice>
  );
}

type Shown = Props & Readonly<{ form: FormValues; errors: FieldErrors }>;

/** What is about to be sent to whom. Nothing goes before the button here is pressed. */
export function reviewPage({ context, plan, form, errors }: Shown): HttpResponse {
  const { texts, visit } = context;
  const { review } = texts;
  const count = plan.starting.length;
  const told = plan.starting.filter((each) => sentTo(each) !== 'none').length;
  const { title, clientName } = plan.project;
  const title1 = review.title({ count });
  return renderDesk(
    { ...frameOf(visit), title: title1, hasErrors: errors.length > 0, status: errors.length > 0 ? 422 : 200 },
    <main id="main">
      <form method="post" action={pathIn(visit, 'checks/new')} enctype="multipart/form-data" noValidate class="flow">
        <ErrorSummary reading={visit.reading} errors={errors} />
        <h1>{title1}</h1>
        <p class="lead">{told === 0 ? review.quiet : review.lead({ count: told })}</p>
        <Hidden values={{ token: visit.session.formToken }} />
        <Carried form={form} plan={plan} />
        {plan.known === null ? null : <Again context={context} known={plan.known} isTicked={plan.isAgainTicked} />}
        <Already context={context} plan={plan} />
        <People context={context} plan={plan} form={form} />
        <Panel id="h-settings" title={texts.settings.title.replace(/^\d\. /, '')}>
          <div class="in-panel">
            <Facts
              facts={[
                { label: texts.project.choose, value: title ?? visit.texts.overview.untitled },
                ...(clientName === null ? [] : [{ label: texts.project.client, value: clientName }]),
                ...settingRows(context, plan.settings).map(([label, value]) => ({ label, value })),
              ]}
            />
          </div>
        </Panel>
        <div class="acts">
          {count === 0 && plan.already.length === 0 ? null : (
            <Button kind="main" text={review.send({ count })} name="act" value="send" />
          )}
          <Button kind="text" text={review.back} name="act" value="edit" />
        </div>
      </form>
    </main>,
  );
}

type Going = Readonly<{ context: StartContext; plan: StartPlan; form: FormValues; done: number }>;

/** Some are started, and there was no time for the others: the same form goes on. */
export function goingPage({ context, plan, form, done }: Going): HttpResponse {
  const { texts, visit } = context;
  const title = texts.going.title({ done, all: plan.starting.length });
  const also = plan.already.filter(({ isTicked }) => isTicked).map(({ row }) => String(row));
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main" class="flow wrap-form">
      <h1>{title}</h1>
      <progress value={done} max={plan.starting.length} aria-hidden="true" />
      <p>{texts.going.text}</p>
      <form method="post" action={pathIn(visit, 'checks/new')} enctype="multipart/form-data">
        <Hidden values={{ token: visit.session.formToken, done: String(done), again: 'yes' }} />
        {also.map((row) => (
          <input key={row} type="hidden" name="also" value={row} />
        ))}
        <Carried form={new Map([...form].filter(([name]) => name !== 'done'))} plan={plan} />
        <div class="acts">
          <Button kind="main" text={texts.going.go} name="act" value="send" />
        </div>
      </form>
    </main>,
  );
}
