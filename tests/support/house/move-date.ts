import { shiftDate } from '#infra/local/lambda/runtime/shift-date.ts';
import { daysAhead } from './days-ahead.ts';

// Before each file. With one worker for many files `Date` is moved already from the second on.
const moved = Symbol.for('vitsord: Date is moved');
if (daysAhead !== 0 && !(moved in globalThis)) {
  shiftDate(daysAhead * 86_400_000);
  Object.defineProperty(globalThis, moved, { value: true });
}
