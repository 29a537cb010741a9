import { describe, expect, it } from 'vitest';
import { findForbidden } from '#shared/domain/guard/find-forbidden.ts';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { readCorpus } from './read-corpus.ts';

const parts = ['whole', 'more', 'later', 'fresh', 'rounds'] as const;

const leastFound = 0.95;
const mostAlarms = 0.03;

/** What is found in a language's sentences, and what is missed or taken for something else. */
function judge(language: Language, part: (typeof parts)[number]) {
  const judged = readCorpus(language, part).map(({ ground, text }) => ({
    ground,
    text,
    found: findForbidden(text, [language], [], ['Kim']).map((finding) => finding.ground),
  }));
  const forbidden = judged.filter(({ ground }) => ground !== null);
  const job = judged.filter(({ ground }) => ground === null);
  const missed = forbidden.filter(({ ground, found }) => ground !== null && !found.includes(ground));
  const alarms = job.filter(({ found }) => found.length > 0);
  const byGround = grounds.map((ground) => {
    const all = forbidden.filter((each) => each.ground === ground).length;
    return `${ground} ${all - missed.filter((each) => each.ground === ground).length}/${all}`;
  });
  return { forbidden, job, missed, alarms, byGround };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

describe('the guard on the corpus', () => {
  it.each(parts.flatMap((part) => languages.map((language) => ({ part, language }))))(
    'finds what is forbidden in $language ($part) and leaves the job alone',
    ({ part, language }) => {
      const { forbidden, job, missed, alarms, byGround } = judge(language, part);
      const found = forbidden.length - missed.length;
      console.info(
        [
          `${language} ${part}: found ${found}/${forbidden.length} (${percent(found, forbidden.length)}), false alarms ${alarms.length}/${job.length} (${percent(alarms.length, job.length)})`,
          `  ${byGround.join(' · ')}`,
          ...missed.map(({ ground, text }) => `  missed (${ground}): ${text}`),
          ...alarms.map(({ text, found: as }) => `  alarm (${as.join()}): ${text}`),
        ].join('\n'),
      );
      expect(found / forbidden.length).toBeGreaterThanOrEqual(leastFound);
      expect(alarms.length / job.length).toBeLessThanOrEqual(mostAlarms);
    },
  );

  it('has 150 of each for every language', () => {
    for (const language of languages) {
      const sentences = readCorpus(language, 'whole');
      expect(sentences.filter(({ ground }) => ground !== null)).toHaveLength(150);
      expect(sentences.filter(({ ground }) => ground === null).length).toBeGreaterThanOrEqual(150);
    }
  });
});
