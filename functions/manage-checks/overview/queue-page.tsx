import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { bulkActs } from '#shared/domain/ports/bulk-jobs.ts';
import { sections } from '#shared/domain/queue/queue-place.ts';
import { loadQueueTexts } from '#shared/i18n/recruiter/queue/load.ts';
import type { QueueTexts } from '#shared/i18n/recruiter/queue/texts.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { CheckRows, type Marking } from './check-rows.tsx';
import type { PartCounts, PartRead } from './collect-queue.ts';
import { FilterForm } from './filter-form.tsx';
import { FindForm } from './find-form.tsx';
import { isNarrow, type ListFilter, queryOf } from './list-filter.ts';
import { columnsOf } from './section-columns.tsx';

export type QueueShown = Readonly<{
  filter: ListFilter;
  parts: readonly PartRead[];
  counts: PartCounts;
  isFirstPage: boolean;
  error?: string;
}>;

type Props = Readonly<{ visit: Visit; texts: QueueTexts; shown: QueueShown }>;

function Tabs({ visit, shown }: Props) {
  const { show, tabs } = visit.texts.overview;
  const { filter, counts } = shown;
  const all = sections.reduce<number | null>((sum, section) => {
    const count = counts[section];
    return sum === null || count === null ? null : sum + count;
  }, 0);
  return (
    <nav aria-label={show}>
      <ul class="tabs">
        {[null, ...sections].map((section) => {
          const count = section === null ? all : counts[section];
          return (
            <li key={section ?? 'all'}>
              <a
                href={pathIn(visit, 'checks', queryOf({ ...filter, section }))}
                aria-current={section === filter.section ? 'true' : undefined}
              >
                {tabs[section ?? 'all']}
                {count === null ? null : <span class="n"> {String(count)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Part({ visit, texts, shown, part, mark }: Props & Readonly<{ part: PartRead; mark: Marking }>) {
  const { tabs, nothingToDo } = visit.texts.overview;
  const { section, files, cursor } = part;
  const { filter } = shown;
  const count = shown.counts[section];
  const figure = count === null ? '' : String(count);
  const note = section !== 'way' ? figure : figure === '' ? nothingToDo : `${figure}. ${nothingToDo}`;
  const isAlone = filter.section !== null;
  return (
    <Panel id={`h-${section}`} title={tabs[section]} {...(note === '' ? {} : { note })}>
      {files.length === 0 ? (
        <p class="in-panel">{texts.noneYet}</p>
      ) : (
        <CheckRows
          visit={visit}
          labelledBy={`h-${section}`}
          files={files}
          columns={columnsOf[section](visit)}
          mark={mark}
        />
      )}
      {cursor === null || isAlone ? null : (
        <p class="panel-foot">
          <a class="tap" href={pathIn(visit, 'checks', queryOf({ ...filter, section }))}>
            {texts.showPart}
            <span class="vh">: {tabs[section]}</span>
          </a>
        </p>
      )}
    </Panel>
  );
}

function Pager({ visit, texts, shown }: Props) {
  const { filter, parts, isFirstPage } = shown;
  const [part] = parts;
  const cursor = filter.section === null ? null : (part?.cursor ?? null);
  if (cursor === null && isFirstPage) return null;
  return (
    <nav class="pager" aria-label={visit.texts.overview.pages}>
      <p class="acts acts-inline">
        {cursor === null ? null : (
          <a class="btn btn-s" href={pathIn(visit, 'checks', { ...queryOf(filter), cursor })}>
            {part?.files.length === 0 ? texts.lookOn : texts.next}
          </a>
        )}
        {isFirstPage ? null : (
          <a class="tap" href={pathIn(visit, 'checks', queryOf(filter))}>
            {texts.first}
          </a>
        )}
      </p>
    </nav>
  );
}

/** What can be done with those that are marked. It says nothing of how many: without a script nobody knows. */
const BulkBar = ({ texts }: Readonly<{ texts: QueueTexts }>) => (
  <fieldset class="bulk">
    <legend class="vh">{texts.acts.label}</legend>
    <div class="bulk-acts">
      {bulkActs.map((act) => (
        <button key={act} type="submit" class="btn btn-s" name="do" value={act}>
          {texts.acts[act]}
        </button>
      ))}
    </div>
  </fieldset>
);

const Nothing = ({ title, hint }: Readonly<{ title: string; hint: string }>) => (
  <div class="panel">
    <h2>{title}</h2>
    <p class="in-panel">{hint}</p>
  </div>
);

/** The queue: filters, the parts with their rows, and what can be done with many at once. */
export async function queuePage(visit: Visit, shown: QueueShown): Promise<HttpResponse> {
  const texts = await loadQueueTexts(visit.reading.language);
  const words = visit.texts.overview;
  const { filter, parts, error } = shown;
  const files: readonly CheckFile[] = parts.flatMap((part) => part.files);
  const mark: Marking = { title: texts.mark, of: (name) => texts.markOf({ name }), isMarked: () => false };
  const late = queryOf({ ...filter, section: null, isLate: true });
  // Of a long list that was not looked through to its end nobody knows yet.
  const listed = parts.filter((part) => part.files.length > 0 || part.cursor !== null);
  const panels = (
    <div class="flow">
      {listed.map((part) => (
        <Part key={part.section} visit={visit} texts={texts} shown={shown} part={part} mark={mark} />
      ))}
    </div>
  );
  const none = isNarrow(filter)
    ? { title: texts.nothing, hint: texts.nothingHint }
    : { title: words.empty, hint: words.emptyHint };
  return renderDesk(
    { ...frameOf(visit), title: words.title, hasErrors: error !== undefined, status: error === undefined ? 200 : 422 },
    <main id="main" class={filter.isDense ? 'dense' : undefined}>
      {error === undefined ? null : (
        <div class="errs" role="alert" tabIndex={-1} autofocus>
          <h2>
            <a href="#all-page">{error}</a>
          </h2>
        </div>
      )}
      <div class="head">
        <h1>{words.title}</h1>
        <FindForm visit={visit} words="" />
        <a class="btn btn-main btn-s" href={pathIn(visit, 'checks/new')}>
          {words.start}
        </a>
      </div>
      <Tabs visit={visit} texts={texts} shown={shown} />
      <FilterForm visit={visit} texts={texts} filter={filter} files={files} />
      {files.length === 0 ? (
        <div class="gap">{listed.length > 0 ? panels : <Nothing {...none} />}</div>
      ) : (
        <form method="post" action={pathIn(visit, 'checks/bulk', queryOf(filter))}>
          <Hidden values={{ token: visit.session.formToken }} />
          <p class="meta gap-s">{filter.order === 'far' ? texts.orderFar : texts.order}</p>
          <div class="line">
            <label class="tick">
              <input
                class="box"
                type="checkbox"
                id="all-page"
                name="page"
                value={files.map(({ check }) => check.id).join(' ')}
              />
              <i />
              {texts.page({ count: files.length })}
            </label>
            <label class="tick">
              <input class="box" type="checkbox" name="all" value="1" />
              <i />
              {texts.all}
            </label>
            <a class="tap" href={pathIn(visit, 'checks/bulk', { ...late, do: 'remind' })}>
              {texts.remindLate}
            </a>
            <a class="tap" href={pathIn(visit, 'checks/csv', queryOf(filter))}>
              {texts.csv.get}
            </a>
          </div>
          {panels}
          <BulkBar texts={texts} />
        </form>
      )}
      <Pager visit={visit} texts={texts} shown={shown} />
    </main>,
  );
}
