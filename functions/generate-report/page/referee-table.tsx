// biome-ignore-all lint/a11y/noRedundantRoles: a table that is shown as blocks loses its roles where they are not written
// biome-ignore-all lint/a11y/useSemanticElements: the same
import type { RefereeTable as Table } from '../describe/report-document.ts';
import { CellLines } from './cell-lines.tsx';

/** Who answered; on phones a block a referee, where each cell carries its label. */
export const RefereeTable = ({ table: { columns, caption, rows } }: Readonly<{ table: Table }>) => (
  <table class={columns.length > 2 ? 'tbl stack keyed stack-4' : 'tbl stack keyed'} role="table" aria-label={caption}>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column} role="columnheader">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ letter, name, cells }) => (
        <tr key={letter} role="row">
          <th role="rowheader" scope="row">
            <span class="who-key">{letter}</span> {name}
          </th>
          {cells.map((lines, index) => (
            <td key={index} role="cell">
              <span class="lab">{columns[index + 1]} </span>
              <CellLines lines={lines} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
