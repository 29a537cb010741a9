import { broughtBy, checkStatuses, lifecycle } from '#shared/domain/check/lifecycle.ts';

const arrows = checkStatuses.flatMap((to) =>
  lifecycle[to].from.map((from) => `    ${from === 'creation' ? '[*]' : from} --> ${to}`),
);

const rows = checkStatuses.map((to) => {
  const from = lifecycle[to].from.map((each) => (each === 'creation' ? each : `\`${each}\``)).join(', ');
  return `| \`${to}\` | ${from} | ${broughtBy[to]} |`;
});

/** The lifecycle of a check as a page with a drawing, from the table that the code decides by. */
export const drawLifecycle = (): string =>
  [
    '# Lifecycle of a check',
    '',
    'Drawn from `shared/domain/check/lifecycle.ts`; a test keeps the two equal. No other transition is possible: a late or',
    'repeated event never moves a check backwards. Only a recruiter, or a mended address, opens an ended check again.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrows,
    '```',
    '',
    '| to | from | when |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
