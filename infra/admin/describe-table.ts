import type { AdministerAnswer } from './invoke-administer.ts';

type Checked = Extract<AdministerAnswer, { outcome: 'table_checked' }>;

/** Counters of queues that differ from a count of the checks. */
const countersOff = ({ counters }: Checked): readonly string[] =>
  Object.entries(counters)
    .filter(([, sum]) => sum !== 0)
    .map(([name, sum]) => `counter  ${name}  ${sum > 0 ? `${sum} too few` : `${-sum} too many`}`);

const faultLines = (answer: Checked): readonly string[] => [
  ...answer.faults.map(({ checkId, item, code }) => [checkId, item, code].join('  ')),
  ...countersOff(answer),
];

export const hasFaults = (answer: AdministerAnswer): boolean =>
  answer.outcome === 'table_checked' && faultLines(answer).length > 0;

/** Each item that contradicts another, by its ids; or that there is none. */
export function describeTable(answer: Checked): string {
  const checks = answer.checks === 1 ? 'One check was' : `${answer.checks} checks were`;
  const lines = faultLines(answer);
  if (lines.length === 0) return `${checks} looked at; nothing contradicts anything else.`;
  return [...lines, '', `${checks} looked at. docs/runbook.md, *Check the table*, says what each code means.`].join(
    '\n',
  );
}
