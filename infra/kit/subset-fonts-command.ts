import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from './project-paths.ts';

// Makes the fonts that report PDFs embed: `node infra/kit/subset-fonts-command.ts`. What it writes is committed, so that
// a build needs neither the whole fonts nor the time to cut them.

/** Latin with all its extensions, Greek and Cyrillic, and the signs that are written between their words. */
const kept: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x259, 0x259],
  [0x2b9, 0x2dd],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20c0],
  [0x2100, 0x218f],
  [0x2190, 0x2199],
  [0x2202, 0x2265],
  [0x25ca, 0x25cc],
  [0xfb00, 0xfb04],
];

const text = kept
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .join('');

const folder = join(projectRoot, 'shared/pdf/fonts');
mkdirSync(folder, { recursive: true });
const whole = {
  'noto-sans-400.ttf': import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  'noto-sans-700.ttf': import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};
for (const [name, source] of Object.entries(whole)) {
  const subset = await subsetFont(readFileSync(new URL(source)), text, {
    targetFormat: 'truetype',
    // Shaping by these tables takes three times as long as all the rest of a report, and shows in no word of ours: marks
    // are placed without them too.
    dropTables: ['GPOS', 'GSUB', 'GDEF'],
    noHinting: true,
  });
  writeFileSync(join(folder, name), subset);
  console.log(`${name.padEnd(20)} ${(subset.length / 1024).toFixed(0)} KiB`);
}
