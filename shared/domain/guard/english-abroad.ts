import type { Language } from '../language.ts';
import type { Token } from './tokens.ts';

/** Words that English sentences are full of; but for `except`, none of them is a word of the language. */
const speech = new Set(
  'the|she|they|and|with|of|who|because|did|does|never|often|you|your|their|been|that|would|could|when|after|very|about|is|was|had|has|his|this|from|not|it'.split(
    '|',
  ),
);
const except: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  sv: new Set(['and', 'is', 'his']),
  nb: new Set(['and', 'is', 'of']),
  da: new Set(['and', 'is', 'of']),
  de: new Set(['was']),
};

/** One word in so many is of that kind in a sentence that is English. */
const oneIn = 4;

/** The sentences of a text in another language that are English. */
export function englishSentences(tokens: readonly Token[], language: Language | undefined): ReadonlySet<number> {
  const counts = new Map<number, { words: number; english: number }>();
  for (const { folded, sentence } of tokens) {
    const count = counts.get(sentence) ?? { words: 0, english: 0 };
    count.words += 1;
    if (speech.has(folded) && !(language !== undefined && except[language]?.has(folded))) count.english += 1;
    counts.set(sentence, count);
  }
  return new Set(
    [...counts].filter(([, { words, english }]) => english * oneIn >= words).map(([sentence]) => sentence),
  );
}

/** Single words that mean the same wherever they are written. */
const unmistakable =
  'adhd|alcoholi|allerg|anorexi|antidepress|asperger|asthma|asylum|atheis|autis|baptist|bipolar|bisexual|bulimi|burnout|cancer|cannabis|chemo|cocaine|convicted|copd|dementia|depressed|depressi|diabet|disabilit|disabled|divorce|dyslex|epilep|fascist|fibromyalg|handicap|hepatitis|heterosex|hijab|hiv|homosex|hypochond|illness|ivf|jehova|jewish|lesbian|leukaem|leukem|lgbt|marxist|maternity|menopaus|migraine|millennial|miscarr|muslim|narcolep|nazi|niqab|nonbinary|obesity|ocd|pansexual|parkinson|paternity|pregnan|psoriasis|ptsd|ramadan|refugee|schizophren|scientolog|sexualit|sickness|transgend|transsex|tourette|wheelchair'.split(
    '|',
  );

/** Whether one English word says in a text of another language what it says in English. */
export const isUnmistakable = ({ folded }: Token): boolean => unmistakable.some((stem) => folded.startsWith(stem));
