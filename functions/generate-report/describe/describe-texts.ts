import type { TextBlock } from '#shared/domain/report/report-model.ts';
import { saidBy } from './how-given.ts';
import type { Sayings } from './report-document.ts';
import { inState, namesAndCount, type Wording, wordsIn, wordsOf } from './wording.ts';

/** Free text by referee, in the language in which it was written, and who wrote nothing. */
export function describeTexts({ question, replies }: TextBlock, wording: Wording): Sayings {
  const { answer } = wording.texts;
  const [skipped, notAsked] = (['skipped', 'not_asked'] as const).map((state) => {
    const names = inState(replies, state).map(({ name }) => name);
    return names.length === 0 ? null : namesAndCount(names, wording);
  });
  return {
    kind: 'sayings',
    question: wordsOf(question, wording),
    sayings: replies.flatMap((reply) => {
      if (reply.state !== 'answered') return [];
      const { by, answer: text } = reply;
      return [{ letter: by.letter, words: wordsIn(text, by.language, wording), by: saidBy(by, wording) }];
    }),
    notes: [...(skipped ? [answer.skippedBy(skipped)] : []), ...(notAsked ? [answer.notAskedOf(notAsked)] : [])],
  };
}
