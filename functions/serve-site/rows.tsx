import type { ComponentChildren } from 'preact';

type RowsProps = Readonly<{ head: readonly string[]; rows: readonly (readonly ComponentChildren[])[] }>;

/** A plain table, whose cells break where they must. */
export const Rows = ({ head, rows }: RowsProps) => (
  <table class="doc">
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
