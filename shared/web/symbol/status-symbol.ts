import { isConcludedEarly } from '#shared/domain/check/counts.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { Language } from '#shared/domain/language.ts';
import { type AnswerCounts, type DrawnCounts, symbolTexts } from '#shared/i18n/symbol-texts.ts';
import { type Shape, segmentsOf, shapes } from './status-ring.ts';

// Light values always, on a white disc: it holds on any ground, whatever the reader's system prefers.
const ring = '#857c9c';
const part = '#957ad6';
const done = '#43237a';
const warning = '#7d4a00';

const outline = '<circle cx="12" cy="12" r="9"/>';
const hand = (path: string, stroke = ''): string =>
  `<path${stroke} stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;

const drawSegments = (counts: DrawnCounts): string => {
  const { rotate, thin, thick } = segmentsOf(counts);
  const below = thin === null ? outline : `<circle cx="12" cy="12" r="9" stroke-dasharray="${thin}"/>`;
  const above =
    thick === null
      ? ''
      : `<circle cx="12" cy="12" r="9" stroke="${part}" stroke-width="5" stroke-dasharray="${thick}"/>`;
  return `<g transform="rotate(${rotate} 12 12)">${below}${above}</g>`;
};

const drawings: Readonly<Record<Exclude<Shape, 'none'>, (counts: DrawnCounts) => string>> = {
  ring: () => outline,
  dotted: () => `${outline}<circle cx="12" cy="12" r="3.25" fill="${ring}" stroke="none"/>`,
  segments: drawSegments,
  full: () =>
    `<circle cx="12" cy="12" r="11.5" fill="${done}" stroke="none"/>` +
    '<path stroke="#fff" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" d="M7 12.5l3.5 3.5L17 9"/>',
  clock: () => `${outline}${hand('M12 7.5V12l3 2')}`,
  cross: () => `${outline}${hand('M9.2 9.2l5.6 5.6m0-5.6l-5.6 5.6')}`,
  triangle: () => hand('M12 4.5L20 18.5H4zM12 9.75v4M12 16.25v.1', ` stroke="${warning}"`),
};

/** The status in words, as after "References: ". */
export function statusWords(status: CheckStatus, counts: AnswerCounts, language: Language): string {
  const texts = symbolTexts[language];
  const words: Readonly<Record<CheckStatus, string>> = {
    accepted: texts.accepted,
    candidate_invited: texts.invited,
    collecting: texts.collecting(counts),
    completed: isConcludedEarly(counts) ? texts.concludedEarly(counts) : texts.completed,
    declined: texts.declined,
    expired: texts.expired,
    failed: texts.failed,
    cancelled: texts.cancelled,
  };
  return words[status];
}

/** The symbol as a picture of its own, with a text alternative, for an ATS to embed. `cancelled` is an empty picture. */
export function statusSymbolSvg(status: CheckStatus, counts: AnswerCounts, language: Language): string {
  const title = `${symbolTexts[language].references}: ${statusWords(status, counts, language)}`;
  const shape = shapes[status];
  const drawing =
    shape === 'none' ? '' : `<circle cx="12" cy="12" r="12" fill="#fff" stroke="none"/>${drawings[shape](counts)}`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" role="img" fill="none" ' +
    `stroke="${ring}" stroke-width="1.75" lang="${language}"><title>${title}</title>${drawing}</svg>`
  );
}
