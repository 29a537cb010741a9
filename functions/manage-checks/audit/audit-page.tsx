import { auditKinds } from '#shared/domain/audit/audit-acts.ts';
import type { AuditTexts } from '#shared/i18n/recruiter/audit/texts.ts';
import { SelectOptions } from '#shared/web/components/select-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { tableRoles } from '#shared/web/desk/table-roles.ts';
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

function Rows({ view }: Readonly<{ view: View }>) {
  const { columns } = view.texts;
  return (
    <table class="grid grid-plain" {...tableRoles.table} aria-labelledby="h-list">
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {Object.values(columns).map((title) => (
            <th {...tableRoles.columnHeader} key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {view.rows.map((row) => (
          <Row key={row.id} view={view} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Readonly<{ view: View; row: AuditRow }>;

function Row({ view, row }: RowProps) {
  const { columns } = view.texts;
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHeader}>{row.when}</th>
      <td {...tableRoles.cell}>
        <span class="lab">{columns.who} </span>
        <Who view={view} row={row} />
      </td>
      <td {...tableRoles.cell}>
        <span class="lab">{columns.what} </span>
        {row.what}{' '}
        {row.about === null ? null : (
          <span class="sub">
            <bdi>{row.about}</bdi>
          </span>
        )}
      </td>
      <td {...tableRoles.cell}>
        <span class="lab">{columns.check} </span>
        <Check view={view} check={row.check} />
      </td>
    </tr>
  );
}

/** By whom, and the way to all that they did; candidates have none of their own. */
function Who({ view: { visit, texts, asked }, row: { who } }: RowProps) {
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
