import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** A headless Chromium, the same on every machine. It is kept from asking for anything outside. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...definedEnvironment(), ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Nobody's machine decides what language a page comes in, or when it says that something is. */
const inSweden = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' } satisfies BrowserContextOptions;

export const phone: BrowserContextOptions = {
  ...inSweden,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
export const desktop: BrowserContextOptions = { ...inSweden, viewport: { width: 1280, height: 900 } };
