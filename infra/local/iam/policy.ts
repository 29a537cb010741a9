import * as z from 'zod';

const oneOrMany = z.union([z.string().transform((item) => [item]), z.array(z.string())]);
const principal = z.union([z.literal('*'), z.record(z.string(), oneOrMany)]);
/** Template values may be booleans or numbers; policies compare text. */
const conditionValue = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const conditionValues = z.union([conditionValue.transform((item) => [item]), z.array(conditionValue)]);

const operators = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'ArnEquals',
  'ArnLike',
  'ArnNotLike',
  'Bool',
  'NumericLessThan',
  'Null',
] as const;

/** Strict: an element or operator that the evaluator does not know stops the start. */
export const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMany.optional(),
  NotAction: oneOrMany.optional(),
  Resource: oneOrMany.optional(),
  NotResource: oneOrMany.optional(),
  Principal: principal.optional(),
  Condition: z.partialRecord(z.enum(operators), z.record(z.string(), conditionValues)).optional(),
});

export const policyDocumentSchema = z.strictObject({
  Version: z.literal('2012-10-17'),
  Id: z.string().optional(),
  Statement: z.array(statementSchema),
});

export type ConditionOperator = (typeof operators)[number];
export type Statement = z.infer<typeof statementSchema>;
