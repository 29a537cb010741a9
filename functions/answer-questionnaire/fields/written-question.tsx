import { fieldName, firstValue } from '#shared/domain/questionnaire/posted-fields.ts';
import type { PlainQuestion } from '#shared/domain/templates/question-template.ts';
import { Group } from '#shared/web/components/group.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { textIn } from '../text-in.ts';
import { MonthAndYear } from './month-and-year.tsx';
import type { QuestionProps } from './question-props.ts';

const numbered = ({ visit, question, number }: QuestionProps) => (
  <>
    <span class="meta opt">{number}</span>
    <br />
    <span class="lead">{textIn(visit, question.text)}</span>
  </>
);

/** One line or several, with what had better be left out. */
export function TextQuestionField(props: QuestionProps<PlainQuestion>) {
  const { visit, question, fields, errors, first } = props;
  const { leaveOut, leaveOutBriefly } = visit.texts.question;
  const isLong = question.type === 'long_text';
  const help = question.help === null ? '' : `${textIn(visit, question.help)} `;
  const field = {
    reading: visit.reading,
    errors,
    name: fieldName(question.id),
    label: numbered(props),
    hint: `${help}${isLong ? leaveOut : leaveOutBriefly}`,
    optional: !question.required,
    value: firstValue(fields, fieldName(question.id)),
  };
  return <div class={first ? 'q q-first' : 'q'}>{isLong ? <TextArea {...field} /> : <TextField {...field} />}</div>;
}

/** From a month to a month, the end left empty while it goes on. */
export function PeriodField({ visit, question, fields, errors, first, number }: QuestionProps<PlainQuestion>) {
  const { reading, texts } = visit;
  const name = fieldName(question.id);
  const nameOf = (part: 'from-month' | 'from-year' | 'to-month' | 'to-year') => fieldName(question.id, part);
  const row = (side: 'from' | 'to', prefix: string) => (
    <div class={side === 'to' ? 'field' : undefined}>
      <p aria-hidden="true">{prefix}</p>
      <MonthAndYear
        reading={reading}
        month={nameOf(`${side}-month`)}
        year={nameOf(`${side}-year`)}
        values={{
          month: firstValue(fields, nameOf(`${side}-month`)),
          year: firstValue(fields, nameOf(`${side}-year`)),
        }}
        errors={errors}
        describedBy={`${name}-e`}
        prefix={prefix}
      />
    </div>
  );
  return (
    <Group
      reading={reading}
      errors={errors}
      name={name}
      firstId={errors.find(({ field }) => field.startsWith(`${name}-`))?.field ?? nameOf('from-month')}
      number={number}
      label={textIn(visit, question.text)}
      hint={question.help === null ? null : textIn(visit, question.help)}
      optional={!question.required}
      spacing={first ? 'first' : 'normal'}
    >
      {row('from', texts.question.from)}
      {row('to', texts.question.to)}
    </Group>
  );
}
