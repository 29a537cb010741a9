import { readFileSync } from 'node:fs';
import { type Ground, isGround } from '#shared/domain/guard/grounds.ts';
import type { Language } from '#shared/domain/language.ts';

/** `ground` is null for talk of the job, in which nothing may be found. */
type Sentence = Readonly<{ ground: Ground | null; text: string }>;

/** The sentences of a file of the corpus: `# ground` or `# job`, then one a line. */
export function readCorpus(
  language: Language,
  part: 'whole' | 'more' | 'later' | 'fresh' | 'rounds',
): readonly Sentence[] {
  const folder = part === 'whole' ? '' : `${part}/`;
  let ground: Ground | null = null;
  const sentences: Sentence[] = [];
  for (const line of readFileSync(new URL(`corpus/${folder}${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    const heading = line.startsWith('# ') ? line.slice(2) : null;
    if (heading !== null) ground = isGround(heading) ? heading : null;
    else if (line !== '') sentences.push({ ground, text: line });
  }
  return sentences;
}
