import { leavingMark } from '#shared/domain/decisions/leave-mark.ts';
import { saveDraft } from '#shared/domain/decisions/save-draft.ts';
import type { Draft } from '#shared/domain/questionnaire/answer.ts';
import type { AnswerPorts } from '../ports.ts';
import { markOf } from '../signals/mark-of.ts';
import type { Visit, Written } from '../visit.ts';

export type Kept = Written & Readonly<{ typedRelation?: Readonly<Record<string, string>>; context?: string | null }>;

/** All that is kept of a visit. */
export const keptOf = ({ draft, written }: Visit): Kept => ({
  ...written,
  ...(draft?.typedRelation === undefined ? {} : { typedRelation: draft.typedRelation }),
  ...(draft?.context === undefined ? {} : { context: draft.context }),
});

/**
 * Keeps what has been written so far. Null when it may not be written any more. `edited_meanwhile`: the draft is
 * another than the one that this visit has read.
 */
export async function saveWritten(
  ports: AnswerPorts,
  visit: Visit,
  kept: Kept,
): Promise<Visit | 'edited_meanwhile' | null> {
  const { checks, newId } = ports;
  const { file, referee, reading, now } = visit;
  const { form, relation, answers, typedRelation, context } = kept;
  const draft: Draft = {
    refereeId: referee.id,
    version: (visit.draft?.version ?? 0) + 1,
    form,
    language: reading.language,
    relation,
    ...(typedRelation === undefined ? {} : { typedRelation }),
    answers,
    ...(context === undefined ? {} : { context }),
    savedAt: now,
  };
  // A mark is left when the referee begins, not when they go on.
  const maker = visit.draft === null ? await ports.loadMarkMaker() : null;
  const result = await checks.change(file, (current) => {
    const decision = saveDraft(current, draft, { now, newId });
    return maker === null ? decision : leavingMark(decision, current, (of) => markOf(maker, of, visit, 'begun'));
  });
  if (result.outcome === 'conflict') return 'edited_meanwhile';
  if (result.outcome !== 'changed') return null;
  const template = form === 'facts' ? visit.facts : visit.full;
  return { ...visit, file: result.file, draft, template, written: { form, relation, answers } };
}
