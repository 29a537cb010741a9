import type { TextBlock } from '#shared/domain/report/report-model.ts';
import { saidBy } from './how-given.ts';
import type { Sayings } from './report-document.ts';
import { inState, namesAndCount, notAskedNotes, type Wording, wordsIn, wordsOf } from './wording.ts';

/** Free text by referee, in the language in which it was written, and who wrote nothing. */
export function describeTexts({ question, replies }: TextBlock, wording: Wording): Sayings {
  const skipped = inState(replies, 'skipped').map(({ name }) => name);
  return {
    kind: 'sayings',
    question: wordsOf(question, wording),
    sayings: replies.flatMap((reply) => {
      if (reply.state !== 'answered') return [];
      const { by, answer: text } = reply;
      return [{ letter: by.letter, words: wordsIn(text, by.language, wording), by: saidBy(by, wording) }];
    }),
    notes: [
      ...(skipped.length === 0 ? [] : [wording.texts.answer.skippedBy(namesAndCount(skipped, wording))]),
      ...notAskedNotes(replies, wording),
    ],
  };
}
