import { fieldName, firstValue } from '#shared/domain/questionnaire/posted-fields.ts';
import { TextArea } from '#shared/web/components/text-area.tsx';
import type { QuestionProps } from './question-props.ts';

/** The comment that belongs to a choice. */
export function CommentField({ visit, question, fields, errors, number }: QuestionProps) {
  const { reading, texts } = visit;
  const name = fieldName(question.id, 'comment');
  return (
    <TextArea
      reading={reading}
      errors={errors}
      name={name}
      label={
        <>
          {texts.question.comment}
          <span class="vh"> {number}</span>
        </>
      }
      hint={texts.question.leaveOutBriefly}
      optional
      rows={3}
      value={firstValue(fields, name)}
    />
  );
}
