import { fieldName, firstValue } from '#shared/domain/questionnaire/posted-fields.ts';
import { Scale } from '../components/scale.tsx';
import { groupOf, type QuestionProps } from './question-props.ts';

/** Points from 1 to 5 or 10, with "cannot judge" below. */
export function ScaleField(props: QuestionProps<'scale'>) {
  const { question, words, fields } = props;
  const { low, high } = question.labels;
  return (
    <Scale
      {...groupOf(props)}
      max={question.max}
      ends={{ low: words.textOf(low), high: words.textOf(high) }}
      value={firstValue(fields, fieldName(question.id))}
      cannotJudge={words.reading.texts.cannotJudge}
    />
  );
}
