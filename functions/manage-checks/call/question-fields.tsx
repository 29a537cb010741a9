import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { TextArea } from '#shared/web/components/text-area.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { QuestionField } from '#shared/web/questions/question-field.tsx';
import type { CallView } from './call-view.ts';
import type { Guide } from './guide.ts';

type Props = Readonly<{ view: CallView; guide: Guide; question: Question; fields: PostedFields; errors: FieldErrors }>;

export const noteName = (questionId: string): string => `note-${questionId}`;

/** A question, its answer, and what one notes beside it. */
export function GuideQuestion({ view, guide, question, fields, errors }: Props) {
  const name = noteName(question.id);
  return (
    <div class="q">
      <div lang={guide.language}>
        <QuestionField
          question={question}
          words={{ ...guide, texts: guide.texts.question }}
          fields={fields}
          errors={errors}
          manner={{ by: 'caller', hint: question.showIf === null ? null : view.words.followUp }}
        />
      </div>
      <TextArea
        reading={view.visit.reading}
        errors={errors}
        name={name}
        label={
          <>
            {view.words.note}
            <span class="vh">: {guide.textOf(question.text)}</span>
          </>
        }
        optional
        rows={2}
        value={firstValue(fields, name)}
      />
    </div>
  );
}
