import * as z from 'zod/mini';
import { languages } from '#shared/domain/language.ts';
import {
  longestName,
  longestOption,
  longestQuestion,
  longestScaleLabel,
  longestTemplateId,
  maxMinutes,
  maxOptions,
  maxQuestions,
} from '#shared/domain/limits.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';
import { between, line, shapedAs } from './text-shapes.ts';

const language = z.enum(languages);
const texts = (maxLength: number) => z.partialRecord(language, line(maxLength));

/** Of questions: they name fields of forms. */
export const questionIdPattern = `^[A-Za-z][A-Za-z0-9_]{0,${longestTemplateId - 1}}$`;

export const optionIdPattern = `^[A-Za-z0-9][A-Za-z0-9_]{0,${longestTemplateId - 1}}$`;

export const questionId = shapedAs(questionIdPattern, 'bad_id');

export const optionId = shapedAs(optionIdPattern, 'bad_id');

export const questionInput = z.object({
  id: questionId,
  type: z.enum(questionTypes),
  max: z.nullish(z.union(scaleMaxima.map((max) => z.literal(max)))),
  required: z.nullish(z.boolean()),
  competency: z.nullish(line(longestName)),
  text: texts(longestQuestion),
  help: z.nullish(texts(longestQuestion)),
  labels: z.nullish(z.object({ low: texts(longestScaleLabel), high: texts(longestScaleLabel) })),
  options: z.nullish(z.array(z.object({ id: optionId, text: texts(longestOption) })).check(z.maxLength(maxOptions))),
  showIf: z.nullish(
    z.object({
      question: line(longestTemplateId),
      is: z.array(z.union([line(longestTemplateId), z.int()])).check(z.minLength(1), z.maxLength(maxOptions)),
    }),
  ),
  why: z.nullish(texts(longestQuestion)),
});

/** The body of `PUT /v1/question-templates/{id}`, and of a POST that makes no copy. */
export const templateInput = z.object({
  id: z.nullish(line(longestTemplateId)),
  version: z.nullish(z.int().check(z.minimum(1))),
  name: texts(longestName),
  languages: z.array(language).check(z.minLength(1), z.maxLength(languages.length)),
  minutes: z.nullish(between(1, maxMinutes)),
  competencies: z.nullish(z.record(line(longestName), texts(longestName))),
  questions: z.array(questionInput).check(z.minLength(1), z.maxLength(maxQuestions)),
});

/** The body of a POST that makes a copy; a name that is left out stays as it was, language by language. */
export const templateCopyInput = z.object({
  copyOf: line(longestTemplateId),
  name: z.nullish(texts(longestName)),
});

export type QuestionInput = z.output<typeof questionInput>;
export type TemplateInput = z.output<typeof templateInput>;
