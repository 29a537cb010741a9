import * as z from 'zod/mini';
import { languages } from '#shared/domain/language.ts';
import {
  type Answer,
  answerModes,
  cannotJudge,
  type Draft,
  questionnaireForms,
  rehireValues,
  type Submission,
  yesNoValues,
} from '#shared/domain/questionnaire/answer.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { relationShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const answer = storedShape<Answer>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('scale'), value: z.union([z.number(), z.literal(cannotJudge)]) }),
    z.object({ type: z.literal('single'), option: z.string() }),
    z.object({ type: z.literal('multiple'), options: z.array(z.string()) }),
    z.object({ type: z.literal('yes_no'), value: z.enum(yesNoValues), comment: z.string() }),
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('date_range'), from: z.string(), to: z.nullable(z.string()) }),
    z.object({
      type: z.literal('rehire'),
      value: z.enum(rehireValues),
      comment: z.string(),
    }),
  ]),
);

const shared = {
  refereeId: z.string(),
  version: z.number(),
  form: z.enum(questionnaireForms),
  language: z.enum(languages),
  relation: z.nullable(relationShape),
  answers: z.record(z.string(), answer),
  notes: z.exactOptional(z.record(z.string(), z.string())),
};

const storedDraft = storedShape<Draft>()(
  z.object({
    ...shared,
    typedRelation: z.exactOptional(z.record(z.string(), z.string())),
    savedAt: z.string(),
  }),
);

const storedSubmission = storedShape<Submission>()(
  z.object({
    ...shared,
    mode: z.enum(answerModes),
    templateId: z.string(),
    templateVersion: z.number(),
    context: z.nullable(z.string()),
    submittedAt: z.string(),
  }),
);

export const draftToItem = (checkId: string, draft: Draft): KeptItem => ({
  ...keys.draft(checkId, draft.refereeId),
  kind: 'draft',
  ...draft,
});

export const draftFromItem = (item: Item): Draft => storedDraft.parse(item);

export const submissionToItem = (checkId: string, submission: Submission): KeptItem => ({
  ...keys.answers(checkId, submission.refereeId, submission.version),
  kind: 'answers',
  ...submission,
});

export const submissionFromItem = (item: Item): Submission => storedSubmission.parse(item);
