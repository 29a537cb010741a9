import { fullName } from '#shared/domain/check/referee.ts';
import type { BulkWish } from '#shared/domain/ports/bulk-jobs.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';
import { capitalise } from '#shared/i18n/numbers.ts';
import type { QueueTexts } from '#shared/i18n/recruiter/queue/texts.ts';
import type { StepTexts } from '#shared/i18n/recruiter/steps/texts.ts';
import { Button, Details } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { DateField } from '#shared/web/desk/date-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { refusalWords } from '../steps/refusal-text.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import type { BulkLine, Told } from './plan-bulk.ts';

export type BulkTexts = Readonly<{ queue: QueueTexts; steps: StepTexts }>;

type Happening = Extract<BulkLine, { happens: true }>;
type Idle = Extract<BulkLine, { happens: false }>;

export const isHappening = (line: BulkLine): line is Happening => line.happens;

const mostRows = 25;

function toldText({ bulk }: QueueTexts, told: readonly Told[], act: BulkWish['act']): string {
  if (told.length === 0) return bulk.tellsNobody;
  if (act !== 'remind' && act !== 'request') return bulk.tells({ names: told.map(({ name }) => name).join(', ') });
  return told
    .map(({ name, media }) => bulk.gets({ names: name, how: media.length > 1 ? 'both' : (media[0] ?? 'email') }))
    .join('. ');
}

export const reasonText = ({ queue, steps }: BulkTexts, { file, code, refereeId }: Idle): string => {
  if (code === 'unchanged') return queue.bulk.result.unchanged;
  const referee = file.referees.find(({ id }) => id === refereeId);
  return capitalise(refusalWords(steps, code, referee === undefined ? '' : fullName(referee)));
};

const nameOf = ({ file }: BulkLine): string => fullName(file.check.candidate);

type RowsProps = Readonly<{
  id: string;
  title: string;
  column: string;
  texts: QueueTexts;
  lines: readonly BulkLine[];
  say: (line: BulkLine) => string;
}>;

/** Each check with what happens to it; the first of many, and the others behind one more press. */
function Lines({ id, title, column, texts, lines, say }: RowsProps) {
  if (lines.length === 0) return null;
  const others = lines.slice(mostRows);
  return (
    <Panel id={id} title={title} note={String(lines.length)}>
      <div class="in-panel">
        <StackedTable class="tbl stack" name={{ by: id }} titles={[texts.bulk.candidate, column]}>
          {lines.slice(0, mostRows).map((line) => (
            <StackedRow key={line.file.check.id} head={nameOf(line)} cells={[{ title: column, value: say(line) }]} />
          ))}
        </StackedTable>
        {others.length === 0 ? null : (
          <Details summary={texts.bulk.others({ count: others.length })}>
            <ul class="list small">
              {others.map((line) => (
                <li key={line.file.check.id}>{`${nameOf(line)}: ${say(line)}`}</li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </Panel>
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A day as a date field holds it. */
export function dayValue(visit: Visit, time: string): string {
  const { year, month, day } = wallTime(visit.organisation.offsetChanges, time);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export type ConfirmShown = Readonly<{
  visit: Visit;
  texts: BulkTexts;
  wish: BulkWish;
  lines: readonly BulkLine[];
  ids: readonly string[];
  /** There are more than one run takes. */
  most: number | null;
  errors: FieldErrors;
  /** Drawn with the form, so that a second post is the same run. */
  jobId: string;
}>;

function WishFields({ visit, texts, wish, errors }: ConfirmShown) {
  const { bulk } = texts.queue;
  const { form } = visit;
  const field = { reading: visit.reading, errors };
  if (wish.act === 'prolong') {
    const value = fieldValue(form, 'lastDay') || (wish.lastDay === null ? '' : dayValue(visit, wish.lastDay));
    return <DateField {...field} name="lastDay" label={bulk.day} hint={texts.steps.fields.lastDayHint} value={value} />;
  }
  if (wish.act !== 'hand') return null;
  return (
    <>
      <p>{bulk.handNote}</p>
      <TextField {...field} name="newName" label={bulk.newName} value={fieldValue(form, 'newName')} />
      <TextField {...field} name="newEmail" kind="email" label={bulk.newEmail} value={fieldValue(form, 'newEmail')} />
    </>
  );
}

/** What is about to happen to each check, and to whom nothing does, before anything is done. */
export function confirmPage(shown: ConfirmShown): HttpResponse {
  const { visit, texts, wish, lines, ids, most, errors, jobId } = shown;
  const { bulk } = texts.queue;
  const words = bulk.kinds[wish.act];
  const will = lines.filter(isHappening);
  const idle = lines.filter((line) => !line.happens);
  const people = will.reduce((sum, { told }) => sum + told.length, 0);
  const isSent = wish.act === 'remind' || wish.act === 'request';
  const count = isSent ? people : will.length;
  const title = words.title({ count: lines.length });
  const bad = wish.act === 'conclude' || wish.act === 'cancel';
  return renderDesk(
    { ...frameOf(visit), title, hasErrors: errors.length > 0, status: errors.length > 0 ? 422 : 200 },
    <main id="main" class="flow">
      <ErrorSummary reading={visit.reading} errors={errors} />
      <p class="meta">
        <a href={pathIn(visit, 'checks')}>{bulk.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">
        {will.length === 0 ? bulk.nobody : words.lead({ count })}{' '}
        {idle.length > 0 && will.length > 0 ? bulk.notInCount({ count: idle.length }) : null}
      </p>
      {most === null ? null : <p>{bulk.tooMany({ count: most })}</p>}
      {will.length === 0 ? null : (
        <form class="wrap-form" method="post" action={pathIn(visit, 'checks/bulk')} noValidate>
          <Hidden
            values={{ token: visit.session.formToken, do: wish.act, sure: 'yes', job: jobId, ids: ids.join(' ') }}
          />
          <WishFields {...shown} />
          <div class="acts">
            <Button kind={bad ? 'bad' : 'main'} text={words.button({ count })} />
            <a class="btn-text" href={pathIn(visit, 'checks')}>
              {texts.steps.keep}
            </a>
          </div>
        </form>
      )}
      <Lines
        id="h-will"
        title={words.will}
        column={bulk.happens}
        texts={texts.queue}
        lines={will}
        say={(line) => (line.happens ? toldText(texts.queue, line.told, wish.act) : '')}
      />
      <Lines
        id="h-idle"
        title={bulk.nothingTitle}
        column={bulk.why}
        texts={texts.queue}
        lines={idle}
        say={(line) => (line.happens ? '' : reasonText(texts, line))}
      />
    </main>,
  );
}
