import type { PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Visit } from '../visit.ts';

/** What every kind of question is drawn from. `fields`: as stored or as just posted. */
export type QuestionProps<Kind extends Question = Question> = Readonly<{
  visit: Visit;
  question: Kind;
  fields: PostedFields;
  errors: FieldErrors;
  first: boolean;
  /** `Question 4 of 11`. */
  number: string;
}>;
