import { shiftDate } from '#infra/local/lambda/runtime/shift-date.ts';
import { clockStart, daysAhead } from './days-ahead.ts';

// Before each file. With one worker for many files `Date` is moved already from the second on.
const moved = Symbol.for('vitsord: Date is moved');
const shift = daysAhead * 86_400_000 + (clockStart === null ? 0 : clockStart - Date.now());
if ((daysAhead !== 0 || clockStart !== null) && !(moved in globalThis)) {
  shiftDate(shift);
  Object.defineProperty(globalThis, moved, { value: true });
}
