import { fieldName, firstValue, type PostedFields, valuesOf } from '#shared/domain/questionnaire/posted-fields.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { Scale } from '#shared/web/components/scale.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CallView } from './call-view.ts';
import type { Guide } from './guide.ts';
import { PeriodFields } from './period-fields.tsx';

type Props = Readonly<{ view: CallView; guide: Guide; question: Question; fields: PostedFields; errors: FieldErrors }>;

export const noteName = (questionId: string): string => `note-${questionId}`;

/** The field that takes the answer, by the question's type. */
function AnswerField({ view, guide, question, fields, errors }: Props) {
  const { reading, texts, language, textOf } = guide;
  const name = fieldName(question.id);
  const hint = question.showIf === null ? null : view.words.followUp;
  const field = { reading, errors, name, label: textOf(question.text), hint };
  const chosen = valuesOf(fields, name);
  const { yes, no, withConditions } = texts.question;
  const { cannotJudge } = reading.texts;
  switch (question.type) {
    case 'scale': {
      const ends = { low: textOf(question.labels.low), high: textOf(question.labels.high) };
      return (
        <Scale
          {...field}
          lang={language}
          max={question.max}
          ends={ends}
          value={chosen[0] ?? ''}
          cannotJudge={cannotJudge}
        />
      );
    }
    case 'single':
    case 'multiple': {
      const options = question.options.map(({ id, text }) => ({ value: id, text: textOf(text) }));
      const kind = question.type === 'single' ? 'radio' : 'checkbox';
      return <Picks {...field} lang={language} kind={kind} options={options} chosen={chosen} />;
    }
    case 'yes_no':
    case 'rehire': {
      const again = question.type === 'rehire';
      const options = [
        { value: 'yes', text: yes },
        ...(again ? [{ value: 'with_conditions', text: withConditions }] : []),
        { value: 'no', text: no },
        ...(again ? [{ value: 'cannot_judge', text: cannotJudge }] : []),
      ];
      const comment = fieldName(question.id, 'comment');
      return (
        <>
          <Picks {...field} lang={language} kind="radio" options={options} chosen={chosen} />
          <TextArea
            reading={reading}
            errors={errors}
            name={comment}
            label={texts.question.comment}
            optional
            rows={2}
            value={firstValue(fields, comment)}
          />
        </>
      );
    }
    case 'short_text':
      return <TextField {...field} value={firstValue(fields, name)} />;
    case 'long_text':
      return <TextArea {...field} rows={4} value={firstValue(fields, name)} />;
    case 'date_range':
      return <PeriodFields guide={guide} fields={fields} errors={errors} label={textOf(question.text)} name={name} />;
  }
}

/** A question, its answer, and what one notes beside it. */
export function GuideQuestion(props: Props) {
  const { view, question, fields, errors } = props;
  const name = noteName(question.id);
  return (
    <div class="q">
      <div lang={props.guide.language}>
        <AnswerField {...props} />
      </div>
      <TextArea
        reading={view.visit.reading}
        errors={errors}
        name={name}
        label={
          <>
            {view.words.note}
            <span class="vh">: {props.guide.textOf(question.text)}</span>
          </>
        }
        optional
        rows={2}
        value={firstValue(fields, name)}
      />
    </div>
  );
}
