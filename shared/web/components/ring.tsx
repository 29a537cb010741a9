import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { DrawnCounts } from '#shared/i18n/symbol-texts.ts';
import { type Shape, segmentsOf, shapes } from '../symbol/status-ring.ts';

const outline = <circle cx="12" cy="12" r="9" />;

function Drawing({ shape, counts }: Readonly<{ shape: Exclude<Shape, 'none'>; counts: DrawnCounts }>) {
  switch (shape) {
    case 'ring':
      return outline;
    case 'dotted':
      return (
        <>
          {outline}
          <circle class="dotted" cx="12" cy="12" r="3.25" />
        </>
      );
    case 'segments': {
      const { rotate, thin, thick } = segmentsOf(counts);
      return (
        <g transform={`rotate(${rotate} 12 12)`}>
          <circle cx="12" cy="12" r="9" stroke-dasharray={thin ?? undefined} />
          {thick === null ? null : <circle class="part" cx="12" cy="12" r="9" stroke-dasharray={thick} />}
        </g>
      );
    }
    case 'full':
      return (
        <>
          <circle class="full" cx="12" cy="12" r="11.5" />
          <path class="mark" d="M7 12.5l3.5 3.5L17 9" />
        </>
      );
    case 'clock':
      return (
        <>
          {outline}
          <path class="hand" d="M12 7.5V12l3 2" />
        </>
      );
    case 'cross':
      return (
        <>
          {outline}
          <path class="hand" d="M9.2 9.2l5.6 5.6m0-5.6l-5.6 5.6" />
        </>
      );
    case 'triangle':
      return <path class="hand" d="M12 3.5L21.5 20h-19zM12 9.5v4.75M12 17v.1" />;
  }
}

type Props = Readonly<{ status: CheckStatus; counts: DrawnCounts; size?: 24 | 64 }>;

/** The status symbol in a page; words that say the same stand beside it. At 64 a ring under way has n/m in its middle. */
export function Ring({ status, counts, size = 24 }: Props) {
  const shape = shapes[status];
  if (shape === 'none') return null;
  const names = ['ring', ...(size === 64 ? ['ring-big'] : []), ...(shape === 'triangle' ? ['ring-warn'] : [])];
  return (
    <svg
      class={names.join(' ')}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing shape={shape} counts={counts} />
      {size === 64 && shape === 'segments' ? (
        <text x="12" y="14.2">
          {counts.answered}/{counts.expected}
        </text>
      ) : null}
    </svg>
  );
}
