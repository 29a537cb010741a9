import type { ComponentChildren } from 'preact';
import { fieldName } from '#shared/domain/questionnaire/posted-fields.ts';
import type { QuestionType } from '#shared/domain/templates/question-template.ts';
import { PeriodGroup } from './period-group.tsx';
import { PickField } from './pick-field.tsx';
import { groupOf, type QuestionProps } from './question-props.ts';
import { ScaleField } from './scale-field.tsx';
import { LineField, LinesField } from './text-fields.tsx';

const PeriodField = (props: QuestionProps) => (
  <PeriodGroup
    {...groupOf(props)}
    nameOf={(part) => fieldName(props.question.id, part)}
    sides={props.words.texts}
    fields={props.fields}
  />
);

/** How each type of question is drawn; a type without a row does not compile. */
const drawn: { readonly [Type in QuestionType]: (props: QuestionProps<Type>) => ComponentChildren } = {
  scale: ScaleField,
  single: PickField,
  multiple: PickField,
  yes_no: PickField,
  rehire: PickField,
  short_text: LineField,
  long_text: LinesField,
  date_range: PeriodField,
};

/** A question with its control. */
export function QuestionField<Type extends QuestionType>(props: QuestionProps<Type>) {
  return <>{drawn[props.question.type](props)}</>;
}
