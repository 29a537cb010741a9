import type { ComponentChildren } from 'preact';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Ring } from '#shared/web/components/ring.tsx';
import { tableRoles } from '#shared/web/desk/table-roles.ts';
import { statusWords } from '#shared/web/symbol/status-symbol.ts';
import { pathIdOf } from '../project/project-id.ts';
import { pathIn, type Visit } from '../visit.ts';

export type Column = Readonly<{
  title: string;
  /** Said before the value where the row is a block, on phones. */
  isLabelled?: boolean;
  isAction?: boolean;
  cell: (file: CheckFile) => ComponentChildren;
}>;

function ProjectLine({ visit, file }: Readonly<{ visit: Visit; file: CheckFile }>) {
  const { title, externalId, clientName } = file.check.project;
  const text = [title ?? visit.texts.overview.untitled, ...(clientName === null ? [] : [clientName])].join(', ');
  if (externalId === null) return <span class="sub">{text}</span>;
  return (
    <span class="sub">
      <a href={pathIn(visit, `projects/${pathIdOf(externalId)}`)}>{text}</a>
    </span>
  );
}

type RowProps = Readonly<{ visit: Visit; file: CheckFile; columns: readonly Column[]; mark: Marking | undefined }>;

/** Rows can be marked: what the box before a name says, and which are. */
export type Marking = Readonly<{ title: string; of: (name: string) => string; isMarked: (id: string) => boolean }>;

function Row({ visit, file, columns, mark }: RowProps) {
  const { check, referees } = file;
  const counts = countReferees(check, referees);
  return (
    <tr {...tableRoles.row} class={mark?.isMarked(check.id) === true ? 'on' : undefined}>
      {mark === undefined ? null : (
        <td {...tableRoles.cell} class="c-box">
          <label class="tick">
            <input class="box" type="checkbox" name="id" value={check.id} checked={mark.isMarked(check.id)} />
            <i />
            <span class="vh">{mark.of(fullName(check.candidate))}</span>
          </label>
        </td>
      )}
      <td {...tableRoles.cell} class="c-ring">
        <Ring status={check.status} counts={counts} />
        <span class="vh">{statusWords(check.status, counts, visit.reading.language)}</span>
      </td>
      <th {...tableRoles.rowHeader}>
        <a href={pathIn(visit, `checks/${check.id}`)}>{keepTogether(fullName(check.candidate))}</a>
        <ProjectLine visit={visit} file={file} />
      </th>
      {columns.map(({ title, isLabelled, isAction, cell }) => (
        <td {...tableRoles.cell} key={title} class={isAction === true ? 'c-act' : undefined}>
          {isLabelled === true ? <span class="lab">{title} </span> : null}
          {cell(file)}
        </td>
      ))}
    </tr>
  );
}

type Props = Readonly<{
  visit: Visit;
  labelledBy: string;
  files: readonly CheckFile[];
  columns: readonly Column[];
  mark?: Marking;
}>;

/** Checks as rows of a table, which become blocks on phones. */
export function CheckRows({ visit, labelledBy, files, columns, mark }: Props) {
  const { columns: words } = visit.texts.overview;
  return (
    <table class={mark === undefined ? 'grid' : 'grid grid-pick'} {...tableRoles.table} aria-labelledby={labelledBy}>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {mark === undefined ? null : (
            <th {...tableRoles.columnHeader} class="c-box">
              <span class="vh">{mark.title}</span>
            </th>
          )}
          <th {...tableRoles.columnHeader}>
            <span class="vh">{words.symbol}</span>
          </th>
          <th {...tableRoles.columnHeader}>{words.candidate}</th>
          {columns.map(({ title, isAction }) => (
            <th {...tableRoles.columnHeader} key={title} class={isAction === true ? 'c-act' : undefined}>
              {isAction === true ? <span class="vh">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {files.map((file) => (
          <Row key={file.check.id} visit={visit} file={file} columns={columns} mark={mark} />
        ))}
      </tbody>
    </table>
  );
}
