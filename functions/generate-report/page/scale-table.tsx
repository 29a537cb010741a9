// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
// biome-ignore-all lint/a11y/useSemanticElements: a section here would stand in the page's outline
import type { ScaleTable as Table } from '../describe/report-document.ts';

/** The figures behind the dots. */
export const ScaleTable = ({ table }: Readonly<{ table: Table }>) => (
  <details>
    <summary>
      <span>{table.summary}</span>
    </summary>
    <div class="scroll" tabIndex={0} role="region" aria-label={table.label}>
      <table class="tbl">
        <caption class="vh">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {table.rows.map(({ question, cells }) => (
            <tr key={question.text}>
              <th scope="row" lang={question.lang ?? undefined}>
                {question.text}
              </th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
