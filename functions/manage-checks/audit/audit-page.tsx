import { auditKinds } from '#shared/domain/audit/audit-acts.ts';
import type { AuditTexts } from '#shared/i18n/recruiter/audit/texts.ts';
import { SelectOptions } from '#shared/web/components/select-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { DataTabs } from '../people/data-tabs.tsx';
import { FilterField, Pager } from '../period/filter-fields.tsx';
import { periodText } from '../period/period-text.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import type { AuditRow } from './describe-rows.ts';
import { type Asked, queryOf } from './read-asked.ts';

type View = Readonly<{
  visit: Visit;
  texts: AuditTexts;
  asked: Asked;
  /** The name of the one that is asked for. */
  who: string | null;
  rows: readonly AuditRow[];
  cursor: string | null;
  isFirst: boolean;
}>;

/** Who has done and read what, and the filters. */
export function auditPage(view: View): HttpResponse {
  const { visit, texts, asked, rows, cursor, isFirst } = view;
  const { from, to: until } = asked.filter;
  const zone = { zone: visit.organisation.offsetChanges, language: visit.reading.language, texts: texts.period };
  const query = queryOf(asked);
  const hasErrors = asked.errors.length > 0;
  return renderDesk(
    { ...frameOf(visit, 'data'), title: texts.title, status: hasErrors ? 422 : 200, hasErrors },
    <main id="main">
      <div class="head">
        <h1>{texts.title}</h1>
      </div>
      <DataTabs visit={visit} current="audit" />
      <p class="quiet gap-s">{texts.lead}</p>
      <FilterForm view={view} />
      <Panel id="h-list" title={periodText({ from, until }, zone)}>
        {rows.length === 0 ? <p class="in-panel">{texts.none}</p> : <Rows view={view} />}
      </Panel>
      <Pager
        words={texts}
        older={cursor === null ? null : pathIn(visit, 'audit', { ...query, cursor })}
        newest={isFirst ? null : pathIn(visit, 'audit', query)}
      />
      <p class="meta gap-s">{texts.erased}</p>
    </main>,
  );
}

function FilterForm({ view: { visit, texts, asked, who } }: Readonly<{ view: View }>) {
  const words = texts.filter;
  const { reading } = visit;
  const { written, errors, filter } = asked;
  const shown = written.who === filter.actor ? (who ?? written.who) : written.who;
  const kinds = auditKinds.map((kind) => ({ value: kind, text: texts.kinds[kind] }));
  const field = { reading, errors };
  return (
    <form class="filters filters-wide" method="post" action={pathIn(visit, 'audit')} aria-label={words.label}>
      <input type="hidden" name="token" value={visit.session.formToken} />
      <input type="hidden" name="actor" value={filter.actor ?? ''} />
      <input type="hidden" name="shown" value={shown} />
      <FilterField {...field} name="who" label={words.who} value={shown} type="text" hint={words.whoHint} />
      <div>
        <label for="what">{words.what}</label>
        <select class="in" id="what" name="what">
          <SelectOptions value={written.what} options={[{ value: '', text: words.everything }, ...kinds]} />
        </select>
      </div>
      <FilterField
        {...field}
        name="check"
        label={words.check}
        value={written.check}
        type="text"
        hint={words.checkHint}
      />
      <FilterField {...field} name="from" label={words.from} value={written.from} type="date" />
      <FilterField {...field} name="to" label={words.to} value={written.to} type="date" />
      <p class="acts acts-inline">
        <button type="submit" class="btn btn-s">
          {words.show}
        </button>
        {Object.keys(queryOf(asked)).length === 0 && errors.length === 0 ? null : (
          <a class="tap" href={pathIn(visit, 'audit')}>
            {words.all}
          </a>
        )}
      </p>
    </form>
  );
}

const Rows = ({ view }: Readonly<{ view: View }>) => (
  <StackedTable class="grid grid-plain" name={{ by: 'h-list' }} titles={Object.values(view.texts.columns)}>
    {view.rows.map((row) => (
      <Row key={row.id} view={view} row={row} />
    ))}
  </StackedTable>
);

function Row({ view, row }: Readonly<{ view: View; row: AuditRow }>) {
  const { columns } = view.texts;
  const what = (
    <>
      {row.what}{' '}
      {row.about === null ? null : (
        <span class="sub">
          <bdi>{row.about}</bdi>
        </span>
      )}
    </>
  );
  const cells = [
    { title: columns.who, value: <Who view={view} row={row} /> },
    { title: columns.what, value: what },
    { title: columns.check, value: <Check view={view} check={row.check} /> },
  ];
  return <StackedRow head={row.when} cells={cells} />;
}

/** By whom, and the way to all that they did; candidates have none of their own. */
function Who({ view: { visit, texts, asked }, row: { who } }: Readonly<{ view: View; row: AuditRow }>) {
  const { actorId, name, role, through } = who;
  const shown = name === null ? role : <bdi>{name}</bdi>;
  const more = [...(name === null || role === '' ? [] : [role]), ...(through === null ? [] : [through])];
  return (
    <>
      {actorId === null ? (
        shown
      ) : (
        <a href={pathIn(visit, 'audit', { ...queryOf(asked), who: actorId })}>
          {shown}
          <span class="vh">, {texts.only}</span>
        </a>
      )}
      {more.length === 0 ? null : `, ${more.join(', ')}`}
    </>
  );
}

function Check({ view: { visit, texts }, check }: Readonly<{ view: View; check: AuditRow['check'] }>) {
  if (check === null) return texts.noCheck;
  if (check.candidate === null) return texts.gone({ id: check.id });
  return (
    <a href={pathIn(visit, `checks/${check.id}`)}>
      <bdi>{check.candidate}</bdi>
    </a>
  );
}
