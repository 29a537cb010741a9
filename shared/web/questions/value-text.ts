import type { PartlyTranslated } from '#shared/domain/language.ts';
import { type RehireValue, rehireValues } from '#shared/domain/questionnaire/answer.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import type { RefereeTexts } from '#shared/i18n/referee/texts.ts';

/** The words of what can be picked, in one language. `textOf`: a template's text in it, with the name filled in. */
export type PickWords = Readonly<{
  texts: Pick<RefereeTexts['question'], 'yes' | 'no' | 'withConditions'>;
  cannotJudge: string;
  textOf: (text: PartlyTranslated) => string;
}>;

/** How a value that a question offers is told: its option's text, the word for it, or the figure that it is. */
export function valueText({ texts, cannotJudge, textOf }: PickWords, question: Question | null, value: string): string {
  const options = question !== null && 'options' in question ? question.options : [];
  const option = options.find(({ id }) => id === value);
  if (option !== undefined) return textOf(option.text);
  const words: Readonly<Record<RehireValue, string>> = {
    yes: texts.yes,
    no: texts.no,
    with_conditions: texts.withConditions,
    cannot_judge: cannotJudge,
  };
  const word = rehireValues.find((each) => each === value);
  return word === undefined ? value : words[word];
}
