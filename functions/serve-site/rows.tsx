import type { ComponentChildren } from 'preact';

type RowsProps = Readonly<{ head: readonly string[]; rows: readonly (readonly ComponentChildren[])[] }>;

/** A plain table; wider than the window, it scrolls by itself. */
export const Rows = ({ head, rows }: RowsProps) => (
  <div class="scroll">
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
  </div>
);
