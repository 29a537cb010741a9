import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from './project-paths.ts';

// Makes the fonts that report PDFs embed: `node infra/kit/subset-fonts-command.ts`. What it writes is committed, so that
// a build needs neither the whole fonts nor the time to cut them. They stand beside the bundle: the `.ttf` are read
// for every PDF, an `.sfnt` when a text needs it.

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

const between = (ranges: readonly (readonly [number, number])[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');

/** The characters of a standard set of two bytes a character, such as GB 2312. */
function charactersOf(encoding: string, firstByte: number, firstCell = 0x40): string {
  const decoder = new TextDecoder(encoding);
  const rows = Array.from({ length: 0xff - firstByte }, (_, index) => firstByte + index);
  const cells = Array.from({ length: 0xff - firstCell }, (_, index) => firstCell + index);
  const pairs = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return pairs.filter((pair) => Array.from(pair).length === 1 && pair !== '\ufffd').join('');
}

const without = (text: string, taken: string): string => {
  const known = new Set(taken);
  return Array.from(text)
    .filter((character) => !known.has(character))
    .join('');
};

/** Punctuation of East Asian writing, and Latin in its width. */
const cjkSigns = between([
  [0x3000, 0x303f],
  [0xff00, 0xffef],
]);
const chinese = charactersOf('gbk', 0xb0, 0xa1).replace(/[^\p{Script=Han}]/gu, '');
const japanese = charactersOf('euc-jp', 0xa1).replace(/[^\p{Script=Han}]/gu, '');
const korean = charactersOf('euc-kr', 0xb0).replace(/[^\p{Script=Han}]/gu, '');
const traditional = charactersOf('big5', 0xa1).replace(/[^\p{Script=Han}]/gu, '');
const kana = between([
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
]);
const hangul = between([
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xac00, 0xd7a3],
]);

type Cut = Readonly<{ file: string; source: string; text: string; dropTables: readonly string[] }>;

const shaping = ['GPOS', 'GSUB', 'GDEF'];
const vertical = ['BASE', 'VORG', 'vhea', 'vmtx'];
const cut = (file: string, source: string, text: string, dropTables: readonly string[]): Cut => ({
  file,
  source,
  text,
  dropTables,
});

const signs = between([
  [0x2000, 0x2bff],
  [0x1f000, 0x1faff],
]);

const base = between(kept);
const hebrew = between([
  [0x590, 0x5ff],
  [0xfb1d, 0xfb4f],
]);
const arabic = between([
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
  [0x200c, 0x200d],
]);
/** With what joins several to one, and the figures of keycaps. */
const emoji =
  signs +
  between([
    [0x200d, 0x200d],
    [0xfe0f, 0xfe0f],
    [0x30, 0x39],
    [0x23, 0x2a],
  ]);

const cuts: readonly Cut[] = [
  // Shaping by these tables takes three times as long as all the rest of a report, and shows in no word of ours: marks
  // are placed without them too.
  cut(
    'noto-sans-400.ttf',
    import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    base,
    shaping,
  ),
  cut(
    'noto-sans-700.ttf',
    import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
    base,
    shaping,
  ),
  cut(
    'noto-sans-hebrew-400.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    hebrew,
    [],
  ),
  cut(
    'noto-sans-hebrew-700.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
    hebrew,
    [],
  ),
  cut(
    'noto-sans-arabic-400.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    arabic,
    [],
  ),
  cut(
    'noto-sans-arabic-700.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
    arabic,
    [],
  ),
  cut(
    'noto-sans-math.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
    signs,
    [...shaping, 'MATH'],
  ),
  cut(
    'noto-sans-symbols.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf'),
    signs,
    shaping,
  ),
  cut(
    'noto-sans-symbols-2.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
    signs,
    shaping,
  ),
  cut(
    'noto-emoji.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    emoji,
    [],
  ),
  cut(
    'noto-sans-sc.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    chinese + kana + cjkSigns,
    [...shaping, ...vertical],
  ),
  cut(
    'noto-sans-sc-2.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    without(traditional + korean + japanese, chinese),
    [...shaping, ...vertical],
  ),
  cut(
    'noto-sans-jp.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    japanese + kana + cjkSigns,
    [...shaping, ...vertical],
  ),
  cut(
    'noto-sans-kr.sfnt',
    import.meta.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
    hangul + cjkSigns,
    [...shaping, ...vertical],
  ),
];

const folder = join(projectRoot, 'shared/pdf/fonts');
mkdirSync(folder, { recursive: true });
for (const { file, source, text, dropTables } of cuts) {
  const subset = await subsetFont(readFileSync(new URL(source)), text, {
    targetFormat: 'truetype',
    dropTables,
    noHinting: true,
  });
  writeFileSync(join(folder, file), subset);
  console.log(`${file.padEnd(26)} ${(subset.length / 1024).toFixed(0)} KiB`);
}
