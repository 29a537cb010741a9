import * as z from 'zod/mini';
import { grounds } from '#shared/domain/guard/grounds.ts';
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
import { type Passage, passagePlaces } from '#shared/domain/questionnaire/passage.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem, Key } from '../table.ts';
import { putTogether, type Share, shareOut } from './answer-shares.ts';
import type { ItemKind } from './item-kinds.ts';
import { relationShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const answer = storedShape<Answer>()(() =>
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

const passageShape = storedShape<Passage>()(() =>
  z.object({
    place: z.enum(passagePlaces),
    question: z.nullable(z.string()),
    grounds: z.array(z.enum(grounds)),
    start: z.number(),
    end: z.number(),
    reason: z.nullable(z.string()),
    hidden: z.exactOptional(z.object({ at: z.string(), by: z.nullable(z.string()) })),
  }),
);

const storedDraft = storedShape<Draft>()(() =>
  z.object({
    ...shared,
    typedRelation: z.exactOptional(z.record(z.string(), z.string())),
    context: z.exactOptional(z.nullable(z.string())),
    passages: z.exactOptional(z.array(passageShape)),
    savedAt: z.string(),
  }),
);

const storedSubmission = storedShape<Submission>()(() =>
  z.object({
    ...shared,
    mode: z.enum(answerModes),
    templateId: z.string(),
    templateVersion: z.number(),
    context: z.nullable(z.string()),
    passages: z.exactOptional(z.array(passageShape)),
    count: z.exactOptional(z.object({ asked: z.number(), answered: z.number() })),
    submittedAt: z.string(),
  }),
);

/** Of the first item: that there are more, and how many there are in all. */
const partsOf = (others: readonly Share[]) => (others.length === 0 ? {} : { parts: others.length + 1 });

const notesOf = ({ notes }: Pick<Draft, 'notes'>, share: Share) => (notes === undefined ? {} : { notes: share.notes });

type Written = Draft | Submission;

/** One item, and more where one has not the room. Only the first stands where a reader looks for it. */
function toItems(
  written: Written,
  first: Readonly<{ key: Key; kind: ItemKind }>,
  part: Readonly<{ key: (number: number) => Key; kind: ItemKind }>,
): readonly [KeptItem, ...KeptItem[]] {
  const { refereeId, version } = written;
  const [share, ...others] = shareOut(written);
  return [
    {
      ...first.key,
      kind: first.kind,
      ...written,
      answers: share.answers,
      ...notesOf(written, share),
      ...partsOf(others),
    },
    ...others.map(
      (other, index): KeptItem => ({ ...part.key(index + 2), kind: part.kind, refereeId, version, ...other }),
    ),
  ];
}

export const draftToItems = (checkId: string, draft: Draft): readonly [KeptItem, ...KeptItem[]] =>
  toItems(
    draft,
    { key: keys.draft(checkId, draft.refereeId), kind: 'draft' },
    { key: (number) => keys.draftPart(checkId, draft.refereeId, number), kind: 'draft_part' },
  );

export const submissionToItems = (checkId: string, submission: Submission): readonly [KeptItem, ...KeptItem[]] => {
  const { refereeId, version } = submission;
  return toItems(
    submission,
    { key: keys.answers(checkId, refereeId, version), kind: 'answers' },
    { key: (number) => keys.answersPart(checkId, refereeId, version, number), kind: 'answers_part' },
  );
};

/** Null: see putTogether. */
export function draftFromItems(first: Item, others: readonly Item[]): Draft | null {
  const whole = putTogether(first, others);
  return whole === null ? null : storedDraft.parse(whole);
}

/** Null: see putTogether. */
export function submissionFromItems(first: Item, others: readonly Item[]): Submission | null {
  const whole = putTogether(first, others);
  return whole === null ? null : storedSubmission.parse(whole);
}
