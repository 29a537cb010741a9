import type { AnswerOf, AnswerType } from './answer.ts';
import type { Said } from './question-kinds/question-kind.ts';
import { answerKinds } from './question-kinds/question-kinds.ts';

/** What an answer says, one thing after the other; a comment comes last. */
export const answerSays = <Type extends AnswerType>(answer: AnswerOf<Type>): readonly Said[] =>
  answerKinds[answer.type].says(answer);
