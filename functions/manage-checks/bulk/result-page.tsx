import { isOver } from '#shared/domain/bulk/run-bulk.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { BulkJob, BulkOutcome } from '#shared/domain/ports/bulk-jobs.ts';
import { capitalise } from '#shared/i18n/numbers.ts';
import { Button, Details, LinkButton } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { refusalWords } from '../steps/refusal-text.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import type { BulkTexts } from './confirm-page.tsx';

/** `file` null: it is gone, or not shown to who looks. */
export type ResultRow = Readonly<{ checkId: string; file: CheckFile | null; result: BulkOutcome }>;

type Shown = Readonly<{ visit: Visit; texts: BulkTexts; job: BulkJob; rows: readonly ResultRow[] }>;

function reasonOf({ queue, steps }: BulkTexts, { file, result }: ResultRow): string {
  const words = queue.bulk.result;
  switch (result.outcome) {
    case 'done':
      return '';
    case 'unchanged':
      return words.unchanged;
    case 'gone':
      return words.gone;
    case 'conflict':
      return words.conflict;
    case 'refused': {
      const referee = file?.referees.find(({ id }) => id === result.refereeId);
      return capitalise(refusalWords(steps, result.code, referee === undefined ? '' : fullName(referee)));
    }
  }
}

const NameOf = ({ visit, row }: Readonly<{ visit: Visit; row: ResultRow }>) =>
  row.file === null ? (
    <>–</>
  ) : (
    <a href={pathIn(visit, `checks/${row.checkId}`)}>{fullName(row.file.check.candidate)}</a>
  );

type GroupProps = Readonly<{ shown: Shown; id: string; title: string; rows: readonly ResultRow[] }>;

function Reasons({ shown, id, title, rows }: GroupProps) {
  const { visit, texts } = shown;
  const { candidate, why } = texts.queue.bulk;
  if (rows.length === 0) return null;
  return (
    <Panel id={id} title={title} note={String(rows.length)}>
      <div class="in-panel">
        <StackedTable class="tbl stack" name={{ by: id }} titles={[candidate, why]}>
          {rows.map((row) => (
            <StackedRow
              key={row.checkId}
              head={<NameOf visit={visit} row={row} />}
              cells={[{ title: why, value: reasonOf(texts, row) }]}
            />
          ))}
        </StackedTable>
      </div>
    </Panel>
  );
}

const mostRows = 25;

function Done({ shown, id, title, rows }: GroupProps) {
  const { visit, texts } = shown;
  if (rows.length === 0) return null;
  const others = rows.slice(mostRows);
  const list = (some: readonly ResultRow[]) => (
    <ul class="list">
      {some.map((row) => (
        <li key={row.checkId}>
          <NameOf visit={visit} row={row} />
        </li>
      ))}
    </ul>
  );
  return (
    <Panel id={id} title={title} note={String(rows.length)}>
      <div class="in-panel">
        {list(rows.slice(0, mostRows))}
        {others.length === 0 ? null : (
          <Details summary={texts.queue.bulk.others({ count: others.length })}>{list(others)}</Details>
        )}
      </div>
    </Panel>
  );
}

const needless: readonly string[] = ['wrong_state', 'nothing_to_send', 'too_soon', 'has_started'];
const isNeedless = ({ result }: ResultRow): boolean =>
  result.outcome === 'unchanged' || (result.outcome === 'refused' && needless.includes(result.code));

/** What became of each check; while some are left, the button that goes on. */
export function resultPage(shown: Shown): HttpResponse {
  const { visit, texts, job, rows } = shown;
  const { result, kinds } = texts.queue.bulk;
  const all = job.entries.length;
  const done = rows.filter((row) => row.result.outcome === 'done');
  const left = rows.filter((row) => row.result.outcome !== 'done');
  const over = isOver(job);
  const title = over ? result.over({ done: done.length, all }) : result.going({ done: rows.length, all });
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main" class="flow">
      <h1>{title}</h1>
      {over ? (
        <p>
          <LinkButton kind="main" text={result.toList} href={pathIn(visit, 'checks')} />
        </p>
      ) : (
        <form method="post" action={pathIn(visit, `checks/bulk/${job.id}`)}>
          <progress value={rows.length} max={all} aria-hidden="true" />
          <p>{result.goingText}</p>
          <Hidden values={{ token: visit.session.formToken }} />
          <div class="acts">
            <Button kind="main" text={result.go} />
          </div>
        </form>
      )}
      <Reasons shown={shown} id="h-failed" title={result.failed} rows={left.filter((row) => !isNeedless(row))} />
      <Reasons shown={shown} id="h-needless" title={result.needless} rows={left.filter(isNeedless)} />
      <Done shown={shown} id="h-done" title={kinds[job.wish.act].done} rows={done} />
    </main>,
  );
}
