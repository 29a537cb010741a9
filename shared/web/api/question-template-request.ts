import * as z from 'zod/mini';
import { languages } from '#shared/domain/language.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';
import { line } from './text-shapes.ts';

const limits = { name: 100, question: 500, option: 200, label: 100, id: 50, questions: 60, options: 20 } as const;

const language = z.enum(languages);
const texts = (maxLength: number) => z.partialRecord(language, line(maxLength));

/** Of questions: they name fields of forms. */
export const questionId = z
  .string()
  .check(z.refine<string>((value) => /^[a-z][a-z0-9_]{0,49}$/i.test(value), { params: { code: 'bad_id' } }));

export const optionId = z
  .string()
  .check(z.refine<string>((value) => /^[a-z0-9][a-z0-9_]{0,49}$/i.test(value), { params: { code: 'bad_id' } }));

export const questionInput = z.object({
  id: questionId,
  type: z.enum(questionTypes),
  max: z.nullish(z.union(scaleMaxima.map((max) => z.literal(max)))),
  required: z.nullish(z.boolean()),
  competency: z.nullish(line(limits.name)),
  text: texts(limits.question),
  help: z.nullish(texts(limits.question)),
  labels: z.nullish(z.object({ low: texts(limits.label), high: texts(limits.label) })),
  options: z.nullish(
    z.array(z.object({ id: optionId, text: texts(limits.option) })).check(z.maxLength(limits.options)),
  ),
  showIf: z.nullish(
    z.object({
      question: line(limits.id),
      is: z.array(z.union([line(limits.id), z.int()])).check(z.minLength(1), z.maxLength(limits.options)),
    }),
  ),
});

/** The body of `PUT /v1/question-templates/{id}`, and of a POST that makes no copy. */
export const templateInput = z.object({
  id: z.nullish(line(limits.id)),
  version: z.nullish(z.int().check(z.minimum(1))),
  name: texts(limits.name),
  languages: z.array(language).check(z.minLength(1), z.maxLength(languages.length)),
  minutes: z.nullish(z.int().check(z.minimum(1), z.maximum(120))),
  competencies: z.nullish(z.record(line(limits.name), texts(limits.name))),
  questions: z.array(questionInput).check(z.minLength(1), z.maxLength(limits.questions)),
});

/** The body of a POST that makes a copy; a name that is left out stays as it was, language by language. */
export const templateCopyInput = z.object({
  copyOf: line(limits.id),
  name: z.nullish(texts(limits.name)),
});

export type QuestionInput = z.output<typeof questionInput>;
export type TemplateInput = z.output<typeof templateInput>;
