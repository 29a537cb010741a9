import type { ComponentChildren } from 'preact';
import { tableRoles } from './table-roles.ts';

type TableProps = Readonly<{
  class: string;
  /** The id of what names it, or its name. */
  name: Readonly<{ by: string }> | Readonly<{ label: string }> | Readonly<{ caption: string }>;
  titles: readonly string[];
  /** What the last column does, where it is seen to. */
  action?: string;
  children: ComponentChildren;
}>;

/** A table whose rows become blocks on phones, each value under the title of its column. */
export function StackedTable({ class: look, name, titles, action, children }: TableProps) {
  const named = {
    ...('by' in name && { 'aria-labelledby': name.by }),
    ...('label' in name && { 'aria-label': name.label }),
  };
  return (
    <table class={look} {...tableRoles.table} {...named}>
      {'caption' in name ? <caption class="vh">{name.caption}</caption> : null}
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {titles.map((title) => (
            <th {...tableRoles.columnHeader} key={title}>
              {title}
            </th>
          ))}
          {action === undefined ? null : (
            <th {...tableRoles.columnHeader}>
              <span class="vh">{action}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>{children}</tbody>
    </table>
  );
}

/** A value with the title of its column. */
export type StackedCell = Readonly<{ title: string; value: ComponentChildren }>;

type RowProps = Readonly<{ head: ComponentChildren; cells: readonly StackedCell[]; last?: ComponentChildren }>;

/** `last`: a cell that needs no title, as a button. */
export const StackedRow = ({ head, cells, last }: RowProps) => (
  <tr {...tableRoles.row}>
    <th {...tableRoles.rowHeader}>{head}</th>
    {cells.map(({ title, value }) => (
      <td {...tableRoles.cell} key={title}>
        <span class="lab">{title} </span>
        {value}
      </td>
    ))}
    {last === undefined ? null : <td {...tableRoles.cell}>{last}</td>}
  </tr>
);
