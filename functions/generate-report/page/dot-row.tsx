import { axisTop, placeDots, plotMeasures, shareOf } from '../describe/plot-geometry.ts';
import type { PlotRow } from '../describe/report-document.ts';

const percent = (value: number, max: number): string => `${Math.round(shareOf(value, max) * 10_000) / 100}%`;

type Props = Readonly<{ row: PlotRow; max: number }>;

/** One question's answers on the scale, the mean as a triangle below it, and as a figure beside it. */
export const DotRow = ({ row, max }: Props) => {
  const axis = axisTop(row);
  const { dot, tick, stack, meanBelow, numberBelow, foot } = plotMeasures;
  return (
    <div class="plot-row">
      <h3 lang={row.question.lang ?? undefined}>{row.question.text}</h3>
      <svg class="plot" width="352" height={axis + foot} role="img" aria-label={row.spoken} focusable="false">
        <line class="axis" x1={percent(1, max)} x2={percent(max, max)} y1={axis} y2={axis} stroke="currentColor" />
        {Array.from({ length: max }, (_, index) => (
          <g key={index}>
            <circle class="tick" cx={percent(index + 1, max)} cy={axis} r={tick} />
            <text class="n" x={percent(index + 1, max)} y={axis + numberBelow} text-anchor="middle">
              {index + 1}
            </text>
          </g>
        ))}
        {placeDots(row.dots).map(({ letter, value, level }) => (
          <g key={letter}>
            <circle class="d" cx={percent(value, max)} cy={axis - level * stack} r={dot} />
            <text class="dt" x={percent(value, max)} y={axis - level * stack + 4} fill="#fff" text-anchor="middle">
              {letter}
            </text>
          </g>
        ))}
        {row.mean === null ? null : (
          <svg aria-hidden="true" x={percent(row.mean.value, max)} y={axis + meanBelow} overflow="visible">
            <path class="mean" d="M0 0L5 7H-5z" />
          </svg>
        )}
      </svg>
      <p class="plot-mean">
        {row.mean === null ? null : <b>{row.mean.text}</b>}
        <span>{row.count}</span>
      </p>
      {row.notes.map((note) => (
        <p key={note} class="plot-not">
          {note}
        </p>
      ))}
    </div>
  );
};
