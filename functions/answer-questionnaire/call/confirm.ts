import { confirmCallAnswers } from '#shared/domain/decisions/confirm-call-answers.ts';
import { refuse, unchanged } from '#shared/domain/decisions/decision.ts';
import { leavingMark } from '#shared/domain/decisions/leave-mark.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import { answersAsked, countAnswers } from '#shared/domain/questionnaire/asked-questions.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { refusedPage } from '../actions/refused-page.ts';
import { shownVersion } from '../pages/review-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import { markOf } from '../signals/mark-of.ts';
import { linkTo, type Visit } from '../visit.ts';
import type { CallVisit } from './call-visit.ts';
import { confirmPage, noteField } from './confirm-page.tsx';

/** The notes as they were corrected; an emptied one is gone. */
function notesOf({ submission }: Visit, form: FormValues): Readonly<{ notes?: Readonly<Record<string, string>> }> {
  const corrected = Object.keys(submission?.notes ?? {})
    .map((id) => [id, cutText(fieldValue(form, noteField(id)), longestLongAnswer)] as const)
    .filter(([, text]) => text !== '');
  return corrected.length === 0 ? {} : { notes: Object.fromEntries(corrected) };
}

/** Takes in that what was written down is right, as it was read; whatever was corrected on the way goes with it. */
export async function confirm(ports: AnswerPorts, view: CallVisit, form: FormValues): Promise<HttpResponse> {
  const { visit } = view;
  const { file, referee, written, template, reading, now } = visit;
  if (referee.status !== 'awaiting_confirmation' && visit.submission?.mode !== 'call') return redirect(linkTo(visit));
  if (fieldValue(form, 'shown') !== shownVersion(visit)) return confirmPage(view, true);
  const confirmed = {
    refereeId: referee.id,
    form: written.form,
    language: visit.submission?.language ?? reading.language,
    templateId: template.id,
    templateVersion: template.version,
    relation: file.check.settings.askRelation ? written.relation : null,
    answers: answersAsked(template, written.answers),
    ...notesOf(visit, form),
    context: visit.submission?.context ?? null,
    count: countAnswers(template, written.answers),
  };
  const { ownPassages } = await import('../guard/own-passages.ts');
  const { all } = await ownPassages(visit, confirmed);
  const marked = all.length === 0 ? confirmed : { ...confirmed, passages: all };
  const maker = await ports.loadMarkMaker();
  const result = await ports.checks.change(file, (current) => {
    const latest = current.referees.find((each) => each.id === referee.id);
    if (latest?.answersVersion !== referee.answersVersion) return unchanged;
    if (current.check.version !== file.check.version) return refuse('edited_meanwhile');
    const decision = confirmCallAnswers(current, marked, { now, newId: ports.newId });
    return leavingMark(decision, current, (of) => markOf(maker, of, visit, 'sent'));
  });
  if (result.outcome === 'refused' && result.code !== 'edited_meanwhile') return refusedPage(visit);
  return result.outcome === 'changed' || result.outcome === 'unchanged'
    ? redirect(linkTo(visit))
    : confirmPage(view, true);
}
