import * as z from 'zod/mini';

import { languages } from '#shared/domain/language.ts';
import type { TemplateSummary } from '#shared/domain/ports/template-store.ts';
import {
  bytesOfTemplate,
  type Question,
  type QuestionTemplate,
  scaleMaxima,
} from '#shared/domain/templates/question-template.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { signOffShape, textsShape as texts } from './draft-shapes.ts';
import { storedShape } from './stored-shape.ts';

const language = z.enum(languages);

const base = {
  id: z.string(),
  required: z.boolean(),
  competency: z.string(),
  text: texts,
  help: z.nullable(texts),
  showIf: z.nullable(z.object({ question: z.string(), is: z.array(z.string()) })),
  why: z.exactOptional(texts),
};

const question = storedShape<Question>()(() =>
  z.discriminatedUnion('type', [
    z.object({
      ...base,
      type: z.literal('scale'),
      max: z.literal(scaleMaxima),
      labels: z.object({ low: texts, high: texts }),
    }),
    z.object({
      ...base,
      type: z.enum(['single', 'multiple']),
      options: z.array(z.object({ id: z.string(), text: texts })),
    }),
    z.object({ ...base, type: z.enum(['yes_no', 'short_text', 'long_text', 'date_range', 'rehire']) }),
  ]),
);

const stored = storedShape<QuestionTemplate>()(() =>
  z.object({
    id: z.string(),
    version: z.number(),
    name: texts,
    languages: z.array(language),
    competencies: z.record(z.string(), texts),
    minutes: z.number(),
    questions: z.array(question),
    signOff: z.exactOptional(signOffShape),
  }),
);

export const templateToItem = (organisationId: string, template: QuestionTemplate): KeptItem => ({
  ...keys.template(organisationId, template.id, template.version),
  kind: 'question_template',
  ...template,
});

export const templateFromItem = (item: Item): QuestionTemplate => stored.parse(item);

type StoredHead = TemplateSummary & Readonly<{ removed: boolean }>;

const storedHead = storedShape<StoredHead>()(() =>
  z.object({
    id: z.string(),
    version: z.number(),
    name: texts,
    languages: z.array(language),
    minutes: z.number(),
    questions: z.number(),
    bytes: z.number(),
    removed: z.boolean(),
  }),
);

/** What lists show of a template, in its newest version. */
export const templateHeadToItem = (
  organisationId: string,
  template: QuestionTemplate,
): KeptItem & Required<StoredHead> => ({
  ...keys.templateHead(organisationId, template.id),
  kind: 'question_template_head',
  id: template.id,
  version: template.version,
  name: template.name,
  languages: template.languages,
  minutes: template.minutes,
  questions: template.questions.length,
  bytes: bytesOfTemplate(template),
  removed: false,
});

/** Null when the template is removed. */
export function templateHeadFromItem(item: Item): TemplateSummary | null {
  const { removed, ...summary } = storedHead.parse(item);
  return removed ? null : summary;
}

/** Null unless the template is removed. */
export function removedHeadFromItem(item: Item): TemplateSummary | null {
  const { removed, ...summary } = storedHead.parse(item);
  return removed ? summary : null;
}
