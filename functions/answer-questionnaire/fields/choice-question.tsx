import { fieldName, valuesOf } from '#shared/domain/questionnaire/posted-fields.ts';
import type { ChoiceQuestion, PlainQuestion, ScaleQuestion } from '#shared/domain/templates/question-template.ts';
import { type PickOption, Picks } from '#shared/web/components/picks.tsx';
import { Scale } from '#shared/web/components/scale.tsx';
import { textIn } from '../text-in.ts';
import { CommentField } from './comment-field.tsx';
import type { QuestionProps } from './question-props.ts';

const groupOf = ({ visit, question, errors, first, number }: QuestionProps) => ({
  reading: visit.reading,
  errors,
  name: fieldName(question.id),
  number,
  label: textIn(visit, question.text),
  hint: question.help === null ? null : textIn(visit, question.help),
  optional: !question.required,
  spacing: first ? ('first' as const) : ('normal' as const),
});

/** Points from 1 to 5 or 10, with "cannot judge" below. */
export function ScaleQuestionField(props: QuestionProps<ScaleQuestion>) {
  const { visit, question, fields } = props;
  const { low, high } = question.labels;
  return (
    <Scale
      {...groupOf(props)}
      max={question.max}
      ends={{ low: textIn(visit, low), high: textIn(visit, high) }}
      value={valuesOf(fields, fieldName(question.id))[0] ?? ''}
      cannotJudge={visit.reading.texts.cannotJudge}
    />
  );
}

type ChoiceProps = QuestionProps & Readonly<{ kind: 'radio' | 'checkbox'; options: readonly PickOption[] }>;

const Choice = ({ kind, options, ...props }: ChoiceProps) => (
  <Picks
    {...groupOf(props)}
    kind={kind}
    options={options}
    chosen={valuesOf(props.fields, fieldName(props.question.id))}
  />
);

/** One or several of the template's options. */
export function OptionsField(props: QuestionProps<ChoiceQuestion>) {
  const { visit, question } = props;
  const options = question.options.map(({ id, text }) => ({ value: id, text: textIn(visit, text) }));
  return <Choice {...props} kind={question.type === 'single' ? 'radio' : 'checkbox'} options={options} />;
}

/** Yes or no, or whether one would employ again; each with a comment. */
export function YesNoField(props: QuestionProps<PlainQuestion>) {
  const { yes, no, withConditions } = props.visit.texts.question;
  const { cannotJudge } = props.visit.reading.texts;
  const yesNo = [
    { value: 'yes', text: yes },
    { value: 'no', text: no },
  ];
  const again = [
    { value: 'yes', text: yes },
    { value: 'with_conditions', text: withConditions },
    { value: 'no', text: no },
    { value: 'cannot_judge', text: cannotJudge },
  ];
  return (
    <div>
      <Choice {...props} kind="radio" options={props.question.type === 'rehire' ? again : yesNo} />
      <CommentField {...props} />
    </div>
  );
}
