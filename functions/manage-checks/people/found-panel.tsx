import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import type { SubjectPart } from '#shared/domain/subjects/look-up.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
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

const Parts = ({ view, parts }: Readonly<{ view: PeopleView; parts: readonly SubjectPart[] }>) => (
  <StackedTable class="tbl stack" name={{ by: 'h-kept' }} titles={Object.values(view.texts.kept.columns)}>
    {parts.map((part) => (
      <PartRow key={`${part.file.check.id} ${part.person.id}`} view={view} part={part} />
    ))}
  </StackedTable>
);

function PartRow({ view, part }: Readonly<{ view: PeopleView; part: SubjectPart }>) {
  const { visit, texts, copy } = view;
  const { columns, running } = texts.kept;
  const name = <bdi>{candidateOf(part)}</bdi>;
  const cells = [
    { title: columns.role, value: copy.roles[part.person.role] },
    { title: columns.what, value: kindsOf(view, part).join(', ') },
    { title: columns.until, value: untilWhen(view, part) },
  ];
  const head = (
    <>
      {maySeeCheck(part.file, visit) ? <a href={pathIn(visit, `checks/${part.file.check.id}`)}>{name}</a> : name}
      {isRunning(part) ? `, ${running}` : null}
    </>
  );
  return <StackedRow head={head} cells={cells} />;
}
