import * as z from 'zod/mini';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { languages } from '#shared/domain/language.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';

const text = z.string();
const count = z.int().check(z.minimum(0));

/** One text, by the language that it is written in. */
const texts = z.partialRecord(z.enum(languages), text);

const question = z.object({
  id: text,
  type: z.enum(questionTypes),
  max: z.optional(z.union(scaleMaxima.map((max) => z.literal(max)))),
  required: z.boolean(),
  competency: text,
  text: texts,
  help: z.nullable(texts),
  labels: z.nullable(z.object({ low: texts, high: texts })),
  options: z.array(z.object({ id: text, text: texts })),
  showIf: z.nullable(z.object({ question: text, is: z.array(text) })),
  why: z.exactOptional(texts),
});

/** What the guard found in a text, and what could be asked instead. */
export const templateWarning = z.object({
  pointer: text,
  code: text,
  ground: z.enum(grounds),
  message: text,
  suggestion: z.nullable(text),
});

export const signOffView = z.object({ who: text, on: text, note: z.nullable(text) });

/** A question template as the API shows it. */
export const questionTemplate = z.object({
  id: text,
  version: count,
  builtIn: z.boolean(),
  name: texts,
  languages: z.array(z.enum(languages)),
  minutes: count,
  competencies: z.record(text, texts),
  questions: z.array(question),
  signOff: z.exactOptional(signOffView),
  warnings: z.exactOptional(z.array(templateWarning)),
});

export const questionTemplatePage = z.object({
  questionTemplates: z.array(questionTemplate),
  cursor: z.nullable(text),
});

export type QuestionTemplateView = z.infer<typeof questionTemplate>;
export type QuestionView = z.infer<typeof question>;
