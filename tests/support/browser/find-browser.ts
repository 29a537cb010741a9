import { existsSync } from 'node:fs';
import { type BrowserProgram, unpackBrowser } from './unpack-browser.ts';

/** Where Chrome and Chromium are, on systems for which npm brings none. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
};

/**
 * `TEST_BROWSER` names a Chromium or Chrome to test with; otherwise it is the one that npm brings, or where it brings
 * none, the installed one. Its version and fonts are then the machine's.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env['TEST_BROWSER'];
  if (chosen !== undefined) return { executablePath: chosen, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  const installed = places[process.platform]?.find((file) => existsSync(file));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  throw new Error('There is no browser to test with: install Chrome or Chromium, or say where it is with TEST_BROWSER');
}
