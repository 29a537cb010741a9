import { type CallWindow, minutesOf } from '#shared/domain/call/call-times.ts';
import { type Clock, readClock } from '#shared/domain/zones/read-typed-time.ts';

/** The times of one day as they are written: in order, `short` or `overlap` where they cannot be, or `unreadable`. */
export type ReadWindows = readonly CallWindow[] | 'unreadable' | 'overlap' | 'short';

const two = (figure: number): string => String(figure).padStart(2, '0');
const clockText = ({ hour, minute }: Clock): string => `${two(hour)}:${two(minute)}`;

/** A window may last until midnight, which is `24`. */
const readEnd = (text: string): Clock | null =>
  /^(?:kl\.? ?)?24(?:[.:]?00)?$/i.test(text) ? { hour: 24, minute: 0 } : readClock(text);

function readPeriod(text: string, weekday: number): CallWindow | null {
  const [start = '', end = '', ...more] = text.split(/(?<!\s)\s*[\p{Pd}\u2212]\s*/u);
  const [from, to] = [readClock(start), readEnd(end)];
  if (from === null || to === null || more.length > 0) return null;
  return { weekday, from: clockText(from), to: clockText(to) };
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
