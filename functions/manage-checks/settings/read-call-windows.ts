import { type CallWindow, minutesOf } from '#shared/domain/call/call-times.ts';

/** The times of one day as they are written: in order, `short` or `overlap` where they cannot be, or `unreadable`. */
export type ReadWindows = readonly CallWindow[] | 'unreadable' | 'overlap' | 'short';

const period = /^([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?\s*[-–—]\s*([01]?\d|2[0-4])(?:[.:]?([0-5]\d))?$/;

const clock = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute}`;

function readPeriod(text: string, weekday: number): CallWindow | null {
  const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = period.exec(text) ?? [];
  if (fromHour === undefined || toHour === undefined) return null;
  const to = clock(toHour, toMinute);
  return to > '24:00' ? null : { weekday, from: clock(fromHour, fromMinute), to };
}

/** Reads `09.00–10.30, 13–16`: with colon, full stop or nothing, with any dash, in any order. */
export function readCallWindows(text: string, weekday: number, slotMinutes: number): ReadWindows {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const windows = parts.map((part) => readPeriod(part, weekday)).filter((window) => window !== null);
  if (windows.length < parts.length) return 'unreadable';
  if (windows.some(({ from, to }) => minutesOf(to) - minutesOf(from) < slotMinutes)) return 'short';
  const sorted = windows.toSorted((one, other) => one.from.localeCompare(other.from));
  const overlap = sorted.some((window, index) => window.from < (sorted[index - 1]?.to ?? ''));
  return overlap ? 'overlap' : sorted;
}

/** As it is shown: `09.00–10.30, 13.00–16.00`. */
export const writeCallWindows = (windows: readonly CallWindow[], weekday: number, mark: string): string =>
  windows
    .filter((window) => window.weekday === weekday)
    .map(({ from, to }) => `${from.replace(':', mark)}–${to.replace(':', mark)}`)
    .join(', ');
