import type { TombstonePage } from '#shared/domain/ports/tombstone-store.ts';
import { deletionCauses, forgottenAt, type Tombstone } from '#shared/domain/retention/tombstone.ts';
import { countSteps, type Erasure } from '#shared/domain/subjects/erasure.ts';
import { dayMilliseconds, millisecondsBetween } from '#shared/domain/time.ts';
import { formatClock, formatDate } from '#shared/i18n/dates.ts';
import type { DeletionTexts } from '#shared/i18n/recruiter/deletions/texts.ts';
import { SelectOptions } from '#shared/web/components/select-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { DataTabs } from '../people/data-tabs.tsx';
import { FilterField, Pager } from '../period/filter-fields.tsx';
import { periodText } from '../period/period-text.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { type Asked, queryOf } from './read-asked.ts';

type View = Readonly<{
  visit: Visit;
  texts: DeletionTexts;
  asked: Asked;
  page: TombstonePage;
  /** Who were erased at their wish; on the first page. */
  erased: readonly Erasure[];
  isFirst: boolean;
}>;

/** What was deleted, when and why, and the way to the certificates. */
export function deletionsPage({ status, ...view }: View & Readonly<{ status: number }>): HttpResponse {
  const { visit, texts, asked, page, isFirst } = view;
  const query = queryOf(asked);
  const { offsetChanges: zone } = visit.organisation;
  const { language } = visit.reading;
  const period = periodText(asked.filter, { zone, language, texts: texts.period });
  return renderDesk(
    { ...frameOf(visit, 'data'), title: texts.title, status, hasErrors: asked.errors.length > 0 },
    <main id="main">
      <div class="head">
        <h1>{texts.title}</h1>
        <a class="btn btn-s" href={pathIn(visit, 'deletions/certificate', query)}>
          {texts.forPeriod}
        </a>
      </div>
      <DataTabs visit={visit} current="deletions" />
      <p class="quiet gap-s">{texts.lead}</p>
      <FilterForm view={view} />
      <Panel id="h-list" title={period}>
        {page.tombstones.length === 0 ? <p class="in-panel">{texts.none}</p> : <Rows view={view} />}
      </Panel>
      <Pager
        words={texts}
        older={page.cursor === null ? null : pathIn(visit, 'deletions', { ...query, cursor: page.cursor })}
        newest={isFirst ? null : pathIn(visit, 'deletions', query)}
      />
      {view.erased.length === 0 ? null : <Persons view={view} />}
    </main>,
  );
}

function FilterForm({ view: { visit, texts, asked } }: Readonly<{ view: View }>) {
  const words = texts.filter;
  const causes = deletionCauses.map((cause) => ({ value: cause, text: texts.causes[cause] }));
  return (
    <form class="filters" method="get" action={pathIn(visit, 'deletions')} aria-label={words.label}>
      {visit.reading.picked === null ? null : <input type="hidden" name="lang" value={visit.reading.picked} />}
      {(['from', 'to'] as const).map((name) => (
        <FilterField
          key={name}
          reading={visit.reading}
          errors={asked.errors}
          name={name}
          label={words[name]}
          value={asked.written[name]}
          type="date"
        />
      ))}
      <div>
        <label for="cause">{words.cause}</label>
        <select class="in" id="cause" name="cause">
          <SelectOptions value={asked.written.cause} options={[{ value: '', text: words.anyCause }, ...causes]} />
        </select>
      </div>
      <button type="submit" class="btn btn-s">
        {words.show}
      </button>
    </form>
  );
}

const Rows = ({ view: { visit, texts, page } }: Readonly<{ view: View }>) => (
  <StackedTable class="grid grid-plain" name={{ by: 'h-list' }} titles={Object.values(texts.columns)}>
    {page.tombstones.map((tombstone) => (
      <Row key={tombstone.checkId} visit={visit} texts={texts} tombstone={tombstone} />
    ))}
  </StackedTable>
);

type RowProps = Readonly<{ visit: Visit; texts: DeletionTexts; tombstone: Tombstone }>;

function Row({ visit, texts, tombstone }: RowProps) {
  const { columns } = texts;
  const { checkId, cause, counts, deletedAt, forgottenAt } = tombstone;
  const { offsetChanges: zone } = visit.organisation;
  const { language } = visit.reading;
  const id = { id: checkId };
  const day = formatDate(forgottenAt, zone, language);
  const cells = [
    { title: columns.what, value: texts.check(id) },
    { title: columns.why, value: texts.causes[cause] },
    { title: columns.amount, value: texts.amount(counts) },
    { title: columns.backups, value: forgottenAt <= visit.now ? texts.forgotten({ day }) : day },
  ];
  const open = (
    <a href={pathIn(visit, `deletions/${checkId}`)}>
      {texts.open}
      <span class="vh"> {texts.openOf(id)}</span>
    </a>
  );
  const when = `${formatDate(deletedAt, zone, language)} ${formatClock(deletedAt, zone, language)}`;
  return <StackedRow head={when} cells={cells} last={open} />;
}

/** People who were erased. Nobody is named: the record of a wish holds nobody. */
function Persons({ view: { visit, texts, erased } }: Readonly<{ view: View }>) {
  const { columns, persons } = texts;
  const titles = [columns.when, columns.what, columns.why, columns.backups, persons.column];
  return (
    <div class="gap">
      <Panel id="h-persons" title={persons.heading}>
        <StackedTable class="grid grid-plain" name={{ by: 'h-persons' }} titles={titles}>
          {erased.map((erasure) => (
            <ErasedRow key={erasure.id} visit={visit} texts={texts} erasure={erasure} />
          ))}
        </StackedTable>
      </Panel>
    </div>
  );
}

type ErasedProps = Readonly<{ visit: Visit; texts: DeletionTexts; erasure: Erasure }>;

function ErasedRow({ visit, texts, erasure }: ErasedProps) {
  const { columns, persons } = texts;
  const { offsetChanges: zone } = visit.organisation;
  const { language } = visit.reading;
  const dayOf = (time: string): string => formatDate(time, zone, language);
  const done = erasure.doneAt ?? erasure.requestedAt;
  const days = Math.floor(millisecondsBetween(erasure.requestedAt, done) / dayMilliseconds);
  const cells = [
    { title: columns.what, value: persons.what({ count: countSteps(erasure, 'erased') }) },
    { title: columns.why, value: persons.why({ days }) },
    { title: columns.backups, value: dayOf(forgottenAt(done)) },
  ];
  const open = (
    <a href={pathIn(visit, `people/requests/${erasure.id}`)}>
      {persons.open}
      <span class="vh"> {persons.openOf({ day: dayOf(erasure.requestedAt) })}</span>
    </a>
  );
  return <StackedRow head={`${dayOf(done)} ${formatClock(done, zone, language)}`} cells={cells} last={open} />;
}
