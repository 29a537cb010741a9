import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import bundledChromium, { inflate } from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const missesLibraries = (binary: string): boolean =>
  execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found');

/** The npm package's own browser; its libraries too, on a machine that has none. */
async function bundledBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const executablePath = await bundledChromium.executablePath();
  const fonts = { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  if (!missesLibraries(executablePath)) return { executablePath, env: fonts };
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin/al2023.tar.br');
  await inflate(packed);
  return { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') } };
}

/** A headless Chromium: an installed one, else the one from npm. It is kept from asking for anything outside. */
export async function launchBrowser(): Promise<Browser> {
  const found = installed.find((path) => existsSync(path));
  const { executablePath, env } = found === undefined ? await bundledBrowser() : { executablePath: found, env: {} };
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

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
