import { type Html, html } from './html.ts';
import type { Progress, Standing } from './standing.ts';

const radius = 9;
const around = 2 * Math.PI * radius;
const gap = 3;
const size = (length: number): string => length.toFixed(2);

const hollow = html`<circle cx="12" cy="12" r="9"/>`;

/** A piece for each referee, the answered ones thick; a single piece, or per cent, is one arc. */
const ring = ({ done, of }: Progress): Html => {
  if (of === 1 || of > 20) {
    const arc = (around * done) / of;
    const part = html`<circle class="part" cx="12" cy="12" r="9" stroke-dasharray="${size(arc)} ${size(around)}"/>`;
    return html`<g transform="rotate(-90 12 12)">${hollow}${done > 0 && part}</g>`;
  }
  const piece = around / of - gap;
  const turn = -90 + (gap / 2 / around) * 360;
  const thick = [...Array.from({ length: done - 1 }, () => [piece, gap]).flat(), piece, around].map(size).join(' ');
  const part = html`<circle class="part" cx="12" cy="12" r="9" stroke-dasharray="${thick}"/>`;
  const pieces = html`<circle cx="12" cy="12" r="9" stroke-dasharray="${size(piece)} ${gap}"/>`;
  return html`<g transform="rotate(${size(turn)} 12 12)">${pieces}${done > 0 && part}</g>`;
};

const drawing = ({ symbol, progress }: Standing): Html => {
  switch (symbol) {
    case 'none':
    case 'asked':
      return hollow;
    case 'Created':
      return html`${hollow}<circle class="dot" cx="12" cy="12" r="3.25"/>`;
    case 'InProgress':
      return progress === null ? hollow : ring(progress);
    case 'Completed':
      return html`<circle class="full" cx="12" cy="12" r="11.5"/><path class="mark" d="M7 12.5l3.5 3.5L17 9"/>`;
    case 'Expired':
      return html`${hollow}<path class="hand" d="M12 7.5V12l3 2"/>`;
    case 'Failed':
      return html`<path class="warn" d="M12 4.5L20 18.5H4zM12 9.75v4M12 16.25v.1"/>`;
    case 'Rejected':
      return html`${hollow}<path class="hand" d="M9.2 9.2l5.6 5.6m0-5.6l-5.6 5.6"/>`;
  }
};

/** The round symbol. What it says stands beside it in words, so it is hidden from those who listen. */
export const drawSymbol = (standing: Standing): Html =>
  html`<svg class="ring" data-symbol="${standing.symbol}" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing(standing)}</svg>`;
