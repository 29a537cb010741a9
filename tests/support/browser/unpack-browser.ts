import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';

/** A browser that is there to be started, and what it must find in its environment. */
export type BrowserProgram = Readonly<{ executablePath: string; env: Readonly<Record<string, string>> }>;

const require = createRequire(import.meta.url);
const brought = join(dirname(require.resolve('@sparticuz/chromium')), '..');
const packed = join(brought, 'bin');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8')));
const unpacked = join(projectRoot, 'node_modules/.cache/test-browser', version);

function untar(archive: string, folder: string): void {
  mkdirSync(folder);
  const input = brotliDecompressSync(readFileSync(join(packed, archive)));
  execFileSync('tar', ['-x', '-C', folder], { input });
}

/** Fonts that look the same on every machine. */
const fontsConfiguration = `<?xml version="1.0"?>
<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir></fontconfig>
`;

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  untar('fonts.tar.br', join(folder, 'fonts'));
  untar('al2023.tar.br', join(folder, 'libraries'));
  writeFileSync(join(folder, 'fonts/fonts.conf'), fontsConfiguration);
}

const missesLibraries = (binary: string): boolean =>
  execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found');

/**
 * The browser that npm brings: the same one, with the same fonts, on every machine, and its libraries where there are
 * none. Unpacked whole or not at all, so that files side by side find nothing half done.
 */
export async function unpackBrowser(): Promise<BrowserProgram> {
  if (!existsSync(unpacked)) {
    const draft = `${unpacked}.${process.pid}.draft`;
    await unpackInto(draft);
    if (existsSync(unpacked)) rmSync(draft, { recursive: true });
    else renameSync(draft, unpacked);
  }
  const executablePath = join(unpacked, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  if (!missesLibraries(executablePath)) return { executablePath, env: fonts };
  return { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(unpacked, 'libraries/lib') } };
}
