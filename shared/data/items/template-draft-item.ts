import * as z from 'zod/mini';
import type {
  DraftQuestion,
  DraftSummary,
  TemplateDraft,
  TemplateRelease,
} from '#shared/domain/templates/drafts/template-draft.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { actorShape, keptFindingShape, signOffShape, textsShape } from './draft-shapes.ts';
import { storedShape } from './stored-shape.ts';

const question = storedShape<DraftQuestion>()(() =>
  z.object({
    id: z.string(),
    type: z.enum(questionTypes),
    required: z.boolean(),
    competency: z.string(),
    text: textsShape,
    help: textsShape,
    why: textsShape,
    max: z.literal(scaleMaxima),
    labels: z.object({ low: textsShape, high: textsShape }),
    options: z.array(z.object({ id: z.string(), text: textsShape })),
    showIf: z.nullable(z.object({ question: z.string(), is: z.array(z.string()) })),
  }),
);

const storedDraft = storedShape<TemplateDraft>()(() =>
  z.object({
    id: z.string(),
    base: z.number(),
    revision: z.number(),
    name: textsShape,
    competencies: z.record(z.string(), textsShape),
    minutes: z.nullable(z.number()),
    questions: z.array(question),
    kept: z.array(keptFindingShape),
    signOff: z.nullable(signOffShape),
    editedBy: actorShape,
    editedAt: z.string(),
    sent: z.nullable(z.object({ by: actorShape, at: z.string(), note: z.string() })),
    returned: z.nullable(z.object({ by: actorShape, at: z.string(), words: z.string() })),
  }),
);

export const draftToItem = (organisationId: string, draft: TemplateDraft): KeptItem => ({
  ...keys.templateDraft(organisationId, draft.id),
  kind: 'template_draft',
  ...draft,
});

export const draftFromItem = (item: Item): TemplateDraft => storedDraft.parse(item);

const storedHead = storedShape<DraftSummary>()(() =>
  z.object({
    id: z.string(),
    base: z.number(),
    name: textsShape,
    editedBy: actorShape,
    editedAt: z.string(),
    waits: z.boolean(),
    questions: z.number(),
  }),
);

/** What lists show of a draft. */
export const draftHeadToItem = (organisationId: string, draft: TemplateDraft): KeptItem & DraftSummary => ({
  ...keys.templateDraftHead(organisationId, draft.id),
  kind: 'template_draft_head',
  id: draft.id,
  base: draft.base,
  name: draft.name,
  editedBy: draft.editedBy,
  editedAt: draft.editedAt,
  waits: draft.sent !== null,
  questions: draft.questions.length,
});

export const draftHeadFromItem = (item: Item): DraftSummary => storedHead.parse(item);

const storedRelease = storedShape<TemplateRelease>()(() =>
  z.object({
    version: z.number(),
    at: z.string(),
    by: actorShape,
    note: z.nullable(z.string()),
    approvedBy: z.nullable(actorShape),
    kept: z.array(keptFindingShape),
  }),
);

export const releaseToItem = (organisationId: string, id: string, release: TemplateRelease): KeptItem => ({
  ...keys.templateRelease(organisationId, id, release.version),
  kind: 'template_release',
  ...release,
});

export const releaseFromItem = (item: Item): TemplateRelease => storedRelease.parse(item);
