import * as z from 'zod/mini';
import { languages } from '#shared/domain/language.ts';
import type { Draft, Submission } from '#shared/domain/questionnaire/answer.ts';

import { keys } from '../keys.ts';
import type { Item } from '../table.ts';
import { relationShape } from './relation-shape.ts';

const answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('scale'), value: z.union([z.number(), z.literal('cannot_judge')]) }),
  z.object({ type: z.literal('single'), option: z.string() }),
  z.object({ type: z.literal('multiple'), options: z.array(z.string()) }),
  z.object({ type: z.literal('yes_no'), value: z.enum(['yes', 'no']), comment: z.string() }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('date_range'), from: z.string(), to: z.nullable(z.string()) }),
  z.object({
    type: z.literal('rehire'),
    value: z.enum(['yes', 'no', 'with_conditions', 'cannot_judge']),
    comment: z.string(),
  }),
]);

const shared = {
  refereeId: z.string(),
  version: z.number(),
  form: z.enum(['full', 'facts']),
  language: z.enum(languages),
  relation: z.nullable(relationShape),
  answers: z.record(z.string(), answer),
  notes: z.exactOptional(z.record(z.string(), z.string())),
};

const storedDraft = z.object({
  ...shared,
  typedRelation: z.exactOptional(z.record(z.string(), z.string())),
  savedAt: z.string(),
});

const storedSubmission = z.object({
  ...shared,
  mode: z.enum(['form', 'facts', 'call', 'call_confirmed']),
  templateId: z.string(),
  templateVersion: z.number(),
  context: z.nullable(z.string()),
  submittedAt: z.string(),
});

export const draftToItem = (checkId: string, draft: Draft): Item => ({
  ...keys.draft(checkId, draft.refereeId),
  kind: 'draft',
  ...draft,
});

export const draftFromItem = (item: Item): Draft => storedDraft.parse(item);

export const submissionToItem = (checkId: string, submission: Submission): Item => ({
  ...keys.answers(checkId, submission.refereeId, submission.version),
  kind: 'answers',
  ...submission,
});

export const submissionFromItem = (item: Item): Submission => storedSubmission.parse(item);
