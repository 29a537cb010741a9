import type { Device } from '#shared/domain/ports/session-store.ts';
import type { HttpRequest } from './http.ts';

type Names = readonly (readonly [sign: RegExp, name: string])[];

/** The first that fits: most browsers call themselves by the names of others too. */
const browsers: Names = [
  [/\bEdgA?(?:iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: Names = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const firstOf = (names: Names, text: string): string | null => names.find(([sign]) => sign.test(text))?.[1] ?? null;

/** The browser that sent this, in the names that people know; what it says of itself is kept no further. */
export function deviceOf({ headers }: Pick<HttpRequest, 'headers'>): Device {
  const text = headers['user-agent'] ?? '';
  return { browser: firstOf(browsers, text), system: firstOf(systems, text) };
}
