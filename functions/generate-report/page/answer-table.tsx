import type { AnswerTable as Table } from '../describe/report-document.ts';
import { CellLines } from './cell-lines.tsx';

/** A question and each referee's answer. */
export const AnswerTable = ({ table: { question, caption, columns, rows, notes } }: Readonly<{ table: Table }>) => (
  <>
    {question === null ? null : (
      <h3 class="ask" lang={question.lang ?? undefined}>
        {question.text}
      </h3>
    )}
    <table class="tbl answers">
      <caption class="vh">{question === null ? caption : `${caption}: ${question.text}`}</caption>
      <thead class="vh">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ letter, name, cells }) => (
          <tr key={letter}>
            <th scope="row">
              <span class="who-key">{letter}</span> {name}
            </th>
            {cells.map((lines, index) => (
              <td key={index}>
                <CellLines lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {notes.map((note) => (
      <p key={note} class="says meta">
        {note}
      </p>
    ))}
  </>
);
