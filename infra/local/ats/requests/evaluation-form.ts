import * as z from 'zod/mini';

const option = z.object({ id: z.string(), label: z.string() });

const customField = z.object({
  id: z.string(),
  label: z.string(),
  /** `select`, `checkbox`, `text`, `header`, `subheader`, `paragraph`; what else may come is not shown. */
  type: z.string(),
  disabled: z.optional(z.nullable(z.boolean())),
  value: z.optional(z.nullable(z.union([z.string(), z.boolean()]))),
  options: z.optional(z.nullable(z.array(option))),
});

export type CustomField = z.infer<typeof customField>;

const evaluationForm = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.nullable(z.string())),
  languages: z.array(z.object({ name: z.string(), languageCode: z.string() })),
  customFields: z.nullable(z.array(customField)),
});

/** A question template with its settings, or a form that holds the templates among its settings, as the partner likes. */
export type EvaluationForm = z.infer<typeof evaluationForm>;

export const evaluationForms = z.array(evaluationForm);
