import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import type { AnswerPorts } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** Reads the visit again after another window has saved: the check first, then the draft, so that the draft is never the older one. */
async function reload({ checks }: AnswerPorts, visit: Visit): Promise<Visit> {
  const file = (await checks.load(visit.file.check.id)) ?? visit.file;
  const draft = await checks.loadDraft(file.check.id, visit.referee.id);
  const referee = file.referees.find((each) => each.id === visit.referee.id) ?? visit.referee;
  if (draft === null) return { ...visit, file, referee, draft };
  const { form, relation, answers } = draft;
  const template = form === 'facts' ? visit.facts : visit.full;
  return { ...visit, file, referee, draft, template, written: { form, relation, answers } };
}

/** Saves again on what another window has just saved, a few times. */
export async function againIfEdited<Done>(
  ports: AnswerPorts,
  visit: Visit,
  save: (visit: Visit) => Promise<Done | 'edited_meanwhile'>,
): Promise<Done> {
  let current = visit;
  const saved = await retryOnConflict(async () => {
    const done = await save(current);
    if (done !== 'edited_meanwhile') return done;
    current = await reload(ports, current);
    return 'conflict';
  });
  if (saved === 'conflict') throw new Error('The draft was edited by others four times in a row');
  return saved;
}
