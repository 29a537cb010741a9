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
import { putTogether, type Share, shareOut } from './answer-shares.ts';
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

/** Of the first item: that there are more, and how many there are in all. */
const partsOf = (others: readonly Share[]) => (others.length === 0 ? {} : { parts: others.length + 1 });

const notesOf = ({ notes }: Pick<Draft, 'notes'>, share: Share) => (notes === undefined ? {} : { notes: share.notes });

/** One item, and more where one has not the room. Only the first stands where a reader looks for it. */
export function draftToItems(checkId: string, draft: Draft): readonly [KeptItem, ...KeptItem[]] {
  const { refereeId, version } = draft;
  const [first, ...others] = shareOut(draft);
  return [
    {
      ...keys.draft(checkId, refereeId),
      kind: 'draft',
      ...draft,
      answers: first.answers,
      ...notesOf(draft, first),
      ...partsOf(others),
    },
    ...others.map(
      (share, index): KeptItem => ({
        ...keys.draftPart(checkId, refereeId, index + 2),
        kind: 'draft_part',
        refereeId,
        version,
        ...share,
      }),
    ),
  ];
}

/** Null: see putTogether. */
export function draftFromItems(first: Item, others: readonly Item[]): Draft | null {
  const whole = putTogether(first, others);
  return whole === null ? null : storedDraft.parse(whole);
}

/** As a draft's. */
export function submissionToItems(checkId: string, submission: Submission): readonly [KeptItem, ...KeptItem[]] {
  const { refereeId, version } = submission;
  const [first, ...others] = shareOut(submission);
  return [
    {
      ...keys.answers(checkId, refereeId, version),
      kind: 'answers',
      ...submission,
      answers: first.answers,
      ...notesOf(submission, first),
      ...partsOf(others),
    },
    ...others.map(
      (share, index): KeptItem => ({
        ...keys.answersPart(checkId, refereeId, version, index + 2),
        kind: 'answers_part',
        refereeId,
        version,
        ...share,
      }),
    ),
  ];
}

/** Null: see putTogether. */
export function submissionFromItems(first: Item, others: readonly Item[]): Submission | null {
  const whole = putTogether(first, others);
  return whole === null ? null : storedSubmission.parse(whole);
}
