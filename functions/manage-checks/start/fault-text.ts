import type { StartTexts } from '#shared/i18n/recruiter/start/texts.ts';
import type { CellFault } from './read-rows.ts';

/** What to write in a cell, in the words that stand after its place. */
export function faultText({ faults }: StartTexts, { code, other }: CellFault): string {
  return code === 'same_address' ? faults.same_address(other ?? { row: 0, name: '' }) : faults[code];
}
