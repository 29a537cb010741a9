import type { TemplateInput } from '#shared/web/api/question-template-request.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { questionFaults } from './question-faults.ts';
import { isReserved, repeated, textFaults } from './text-faults.ts';

/** What is wrong with a template beyond its shape. */
export function templateFaults({ languages, name, competencies, questions }: TemplateInput): readonly FieldError[] {
  return [
    ...repeated(languages).map((index) => fieldError(pointerTo('languages', index), 'not_unique')),
    ...textFaults(['name'], name, languages),
    ...Object.keys(competencies ?? {})
      .filter(isReserved)
      .map((key) => fieldError(pointerTo('competencies', key), 'id_reserved')),
    ...Object.entries(competencies ?? {}).flatMap(([key, called]) =>
      textFaults(['competencies', key], called, languages),
    ),
    ...repeated(questions.map(({ id }) => id)).map((index) =>
      fieldError(pointerTo('questions', index, 'id'), 'not_unique'),
    ),
    ...questions.flatMap((question, index) => questionFaults(question, questions.slice(0, index), languages)),
  ];
}
