import type { Plot } from '../describe/report-document.ts';
import { DotRow } from './dot-row.tsx';
import { ScaleTable } from './scale-table.tsx';

/** A row a question under the scale's ends, and the table behind it. */
export const DotPlot = ({ plot }: Readonly<{ plot: Plot }>) => (
  <>
    <p class="plot-ends" aria-hidden="true">
      <span lang={plot.low.lang ?? undefined}>1 {plot.low.text}</span>
      {plot.meanKey === null ? null : <MeanKey text={plot.meanKey} />}
      <span lang={plot.high.lang ?? undefined}>
        {plot.high.text} {plot.max}
      </span>
    </p>
    {plot.rows.map((row) => (
      <DotRow key={row.question.text} row={row} max={plot.max} />
    ))}
    <ScaleTable table={plot.table} />
  </>
);

const MeanKey = ({ text }: Readonly<{ text: string }>) => (
  <span class="mean-key">
    <svg width="10" height="8" aria-hidden="true" viewBox="-5 0 10 7">
      <path d="M0 0L5 7H-5z" />
    </svg>{' '}
    {text}
  </span>
);
