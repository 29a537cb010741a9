import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import type { SubjectPart } from '#shared/domain/subjects/look-up.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { tableRoles } from '#shared/web/desk/table-roles.ts';
import { pathIn } from '../visit.ts';
import { candidateOf, type Found, isRunning, kindsOf, type PeopleView, untilWhen } from './found.ts';

/** What is kept of whoever was looked for, in which check and role, and the ways to hand it out. */
export function FoundPanel({ view, found }: Readonly<{ view: PeopleView; found: Found }>) {
  const { visit, texts, copy } = view;
  const { parts, leads } = found.found;
  const { member } = found;
  const checks = new Set([...parts.map(({ file }) => file.check.id), ...leads]).size;
  return (
    <Panel id="h-kept" title={texts.kept.heading} note={texts.kept.checks({ count: checks })}>
      <div class="in-panel flow">
        {parts.length === 0 ? null : <Parts view={view} parts={parts} />}
        {leads.length === 0 ? null : <p>{copy.leads({ count: leads.length })}</p>}
        {member.administrator ? <p>{copy.administrator}</p> : null}
        {member.takesCalls ? <p>{copy.takesCalls}</p> : null}
        <form method="post" action={pathIn(visit, 'people/copy')} aria-label={texts.copy.heading}>
          <Hidden values={{ token: visit.session.formToken, who: found.who }} />
          <div class="acts acts-inline acts-s">
            <button type="submit" class="btn btn-s">
              {texts.copy.page}
            </button>
            <button type="submit" class="btn btn-s" formAction={pathIn(visit, 'people/file')}>
              {texts.copy.file}
            </button>
          </div>
        </form>
      </div>
    </Panel>
  );
}

function Parts({ view, parts }: Readonly<{ view: PeopleView; parts: readonly SubjectPart[] }>) {
  const { columns } = view.texts.kept;
  return (
    <table class="tbl stack" {...tableRoles.table} aria-labelledby="h-kept">
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
        {parts.map((part) => (
          <PartRow key={`${part.file.check.id} ${part.person.id}`} view={view} part={part} />
        ))}
      </tbody>
    </table>
  );
}

function PartRow({ view, part }: Readonly<{ view: PeopleView; part: SubjectPart }>) {
  const { visit, texts, copy } = view;
  const { columns, running } = texts.kept;
  const name = <bdi>{candidateOf(part)}</bdi>;
  const cells = [
    { label: columns.role, value: copy.roles[part.person.role] },
    { label: columns.what, value: kindsOf(view, part).join(', ') },
    { label: columns.until, value: untilWhen(view, part) },
  ];
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHeader}>
        {maySeeCheck(part.file, visit) ? <a href={pathIn(visit, `checks/${part.file.check.id}`)}>{name}</a> : name}
        {isRunning(part) ? `, ${running}` : null}
      </th>
      {cells.map(({ label, value }) => (
        <td {...tableRoles.cell} key={label}>
          <span class="lab">{label} </span>
          {value}
        </td>
      ))}
    </tr>
  );
}
