import * as z from 'zod/mini';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { languages } from '#shared/domain/language.ts';
import {
  longestName,
  longestOption,
  longestQuestion,
  longestReason,
  longestScaleLabel,
  longestTemplateId,
  longestVersionNote,
  maxMinutes,
  maxOptions,
  maxQuestions,
} from '#shared/domain/limits.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';
import { signOffView, templateWarning } from './question-template.ts';
import { optionId, questionId } from './question-template-request.ts';
import { between, line, optionalLine, shapedAs } from './text-shapes.ts';

const language = z.enum(languages);
const max = z.union(scaleMaxima.map((each) => z.literal(each)));

/** A text that may be missing in any language. */
const written = (longest: number) => z.nullish(z.partialRecord(language, optionalLine(longest)));

export const dayPattern = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$';

/** A day as 2026-11-17. */
export const signOffDay = shapedAs(dayPattern, 'not_day');

export const signOffInput = z.object({
  who: line(longestName),
  on: signOffDay,
  note: optionalLine(longestReason),
});

export const draftQuestionInput = z.object({
  id: questionId,
  type: z.enum(questionTypes),
  max: z.nullish(max),
  required: z.nullish(z.boolean()),
  competency: z.nullish(line(longestName)),
  text: written(longestQuestion),
  help: written(longestQuestion),
  why: written(longestQuestion),
  labels: z.nullish(z.object({ low: written(longestScaleLabel), high: written(longestScaleLabel) })),
  options: z.nullish(z.array(z.object({ id: optionId, text: written(longestOption) })).check(z.maxLength(maxOptions))),
  showIf: z.nullish(
    z.object({
      question: line(longestTemplateId),
      is: z.array(line(longestTemplateId)).check(z.maxLength(maxOptions)),
    }),
  ),
});

/** The body of `PUT /v1/question-templates/{id}/draft`. */
export const templateDraftInput = z.object({
  revision: z.nullish(between(0, Number.MAX_SAFE_INTEGER)),
  name: written(longestName),
  minutes: z.nullish(between(1, maxMinutes)),
  competencies: z.nullish(z.record(line(longestName), written(longestName))),
  questions: z.array(draftQuestionInput).check(z.maxLength(maxQuestions)),
  kept: z.nullish(
    z
      .array(z.object({ question: questionId, ground: z.enum(grounds), reason: line(longestReason) }))
      .check(z.maxLength(maxQuestions * grounds.length)),
  ),
  signOff: z.nullish(signOffInput),
});

/** The body of `POST /v1/question-templates/{id}/publish`. */
export const publishInput = z.object({
  note: optionalLine(longestVersionNote),
  revision: z.nullish(between(1, Number.MAX_SAFE_INTEGER)),
});

const text = z.string();
const count = z.int().check(z.minimum(0));
const texts = z.partialRecord(language, text);
const who = z.object({ kind: text, name: z.nullable(text) });
const kept = z.array(z.object({ question: text, ground: z.enum(grounds), reason: text }));

const draftQuestion = z.object({
  id: text,
  type: z.enum(questionTypes),
  max,
  required: z.boolean(),
  competency: text,
  text: texts,
  help: texts,
  why: texts,
  labels: z.object({ low: texts, high: texts }),
  options: z.array(z.object({ id: text, text: texts })),
  showIf: z.nullable(z.object({ question: text, is: z.array(text) })),
});

/** A template's draft as the API shows it. */
export const templateDraftView = z.object({
  id: text,
  base: count,
  revision: count,
  status: z.enum(['writing', 'awaiting_approval']),
  name: texts,
  languages: z.array(language),
  written: z.record(text, count),
  minutes: z.nullable(count),
  competencies: z.record(text, texts),
  questions: z.array(draftQuestion),
  kept,
  signOff: z.nullable(signOffView),
  editedAt: text,
  editedBy: who,
  note: z.nullable(text),
  missing: z.array(z.object({ pointer: text, code: text, message: text })),
  warnings: z.array(templateWarning),
});

export const templateVersions = z.object({
  versions: z.array(
    z.object({
      version: count,
      publishedAt: z.nullable(text),
      publishedBy: z.nullable(who),
      approvedBy: z.nullable(who),
      note: z.nullable(text),
      kept,
    }),
  ),
  cursor: z.nullable(text),
});

export type TemplateDraftInput = z.output<typeof templateDraftInput>;
/** As it is sent. */
export type PublishInput = z.input<typeof publishInput>;
export type TemplateDraftView = z.infer<typeof templateDraftView>;
export type TemplateVersionsView = z.infer<typeof templateVersions>;
