import createBidi from 'bidi-js';
import LineBreaker from 'linebreak';
import { clustersOf, directions } from './drawable-text.ts';
import type { FontName, FontSet } from './font-set.ts';
import type { Style } from './page-layout.ts';

/** Characters of one font, as the font is asked for them. */
export type Piece = Readonly<{ text: string; font: FontName; width: number }>;

/** Pieces from left to right, whatever way they are read. */
export type TextLine = Readonly<{ pieces: readonly Piece[]; width: number; rightToLeft: boolean }>;

export type Measure = (text: string, font: FontName) => number;

type Cluster = Readonly<{ text: string; start: number; end: number; font: FontName; level: number }>;
type Run = Readonly<{ clusters: readonly Cluster[]; font: FontName; level: number }>;

let made: ReturnType<typeof createBidi> | null = null;

/** Made when a text first needs it. */
const bidi = () => {
  made ??= createBidi();
  return made;
};

/**
 * Lays a text out that needs several fonts or runs from right to left: breaks it by Unicode's rules, and puts each
 * line's pieces in the order of the eye. `direction` is that of each paragraph; null asks its first letter.
 */
export function layOutText(
  text: string,
  {
    fonts,
    weight,
    width,
    direction,
    measure,
  }: Readonly<{
    fonts: FontSet;
    weight: Style['font'];
    width: number;
    direction: 'ltr' | null;
    measure: Measure;
  }>,
): readonly TextLine[] {
  return text.split('\n').flatMap((paragraph): readonly TextLine[] => {
    if (paragraph === '') return [{ pieces: [], width: 0, rightToLeft: false }];
    const { levels, paragraphs } = bidi().getEmbeddingLevels(paragraph, direction ?? 'auto');
    const base = paragraphs[0]?.level ?? 0;
    const clusters = readClusters(paragraph, levels, (cluster) => fonts.find(cluster, weight) ?? weight);
    const widthOf = (part: readonly Cluster[]): number =>
      runsOf(part).reduce((sum, run) => sum + measureRun(run, measure), 0);
    return breakLines(paragraph, clusters, width, widthOf).map((line) => {
      const pieces = inVisualOrder(runsOf(withoutEnd(line))).flatMap((run) => piecesOf(run, measure));
      const whole = pieces.reduce((sum, piece) => sum + piece.width, 0);
      return { pieces, width: whole, rightToLeft: base % 2 === 1 };
    });
  });
}

function readClusters(
  paragraph: string,
  levels: Uint8Array,
  fontOf: (cluster: string) => FontName,
): readonly Cluster[] {
  let end = 0;
  return clustersOf(paragraph).flatMap((text): readonly Cluster[] => {
    const start = end;
    end += text.length;
    if (directions.test(text)) return [];
    return [{ text, start, end, font: fontOf(text), level: levels[start] ?? 0 }];
  });
}

/** Fills each line with as much as fits, ended where the rules let it end, inside a word only where that alone is wider. */
function breakLines(
  paragraph: string,
  clusters: readonly Cluster[],
  width: number,
  widthOf: (clusters: readonly Cluster[]) => number,
): readonly (readonly Cluster[])[] {
  const ends = new Set(breaksOf(paragraph));
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let word: Cluster[] = [];
  const takeWord = (): void => {
    if (line.length > 0 && widthOf(withoutEnd([...line, ...word])) > width) {
      lines.push(line);
      line = [];
    }
    const tooWide = widthOf(withoutEnd(word)) > width;
    for (const cluster of word) {
      if (tooWide && line.length > 0 && widthOf(withoutEnd([...line, cluster])) > width) {
        lines.push(line);
        line = [];
      }
      line.push(cluster);
    }
    word = [];
  };
  for (const cluster of clusters) {
    word.push(cluster);
    if (ends.has(cluster.end)) takeWord();
  }
  takeWord();
  if (line.length > 0) lines.push(line);
  return lines;
}

function breaksOf(paragraph: string): readonly number[] {
  const breaker = new LineBreaker(paragraph);
  const positions: number[] = [];
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) positions.push(found.position);
  return positions;
}

const withoutEnd = (line: readonly Cluster[]): readonly Cluster[] =>
  line.slice(0, line.findLastIndex(({ text }) => text.trim() !== '') + 1);

function runsOf(clusters: readonly Cluster[]): readonly Run[] {
  const runs: { clusters: Cluster[]; font: FontName; level: number }[] = [];
  for (const cluster of clusters) {
    const last = runs.at(-1);
    if (last !== undefined && last.font === cluster.font && last.level === cluster.level) last.clusters.push(cluster);
    else runs.push({ clusters: [cluster], font: cluster.font, level: cluster.level });
  }
  return runs;
}

/** Rule L2: from the deepest level to the first that runs from the right, what stands at it or deeper is turned round. */
function inVisualOrder(logical: readonly Run[]): readonly Run[] {
  const runs = [...logical];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level >= 1; level -= 1) {
    for (let start = 0; start < runs.length; start += 1) {
      if ((runs[start]?.level ?? 0) < level) continue;
      let end = start;
      while ((runs[end]?.level ?? 0) >= level) end += 1;
      runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = end;
    }
  }
  return runs;
}

const isShaped = (font: FontName): boolean =>
  font.startsWith('noto-sans-arabic') || font.startsWith('noto-sans-hebrew');
const fromTheRight = ({ level }: Run): boolean => level % 2 === 1;

/** A font of such a script turns its letters round by itself; figures in it and signs of other fonts are put one by one. */
function textsOf(run: Run): readonly string[] {
  const texts = run.clusters.map(({ text }) => text);
  if (!fromTheRight(run)) return isShaped(run.font) ? texts : [texts.join('')];
  if (isShaped(run.font)) return [texts.join('')];
  return texts.reverse().map((text) => bidi().getMirroredCharacter(text) ?? text);
}

const piecesOf = (run: Run, measure: Measure): readonly Piece[] =>
  textsOf(run).map((text) => ({ text, font: run.font, width: measure(text, run.font) }));

const measureRun = (run: Run, measure: Measure): number =>
  piecesOf(run, measure).reduce((sum, { width }) => sum + width, 0);
