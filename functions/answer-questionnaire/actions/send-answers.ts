import { refuse, unchanged } from '#shared/domain/decisions/decision.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { answersAsked } from '#shared/domain/questionnaire/asked-questions.ts';
import { lengthError } from '#shared/domain/questionnaire/read-text.ts';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { reviewPage, shownVersion } from '../pages/review-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import { missingOf } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';
import { againIfEdited } from './again-if-edited.ts';
import { refusedPage } from './refused-page.ts';

const submissionOf = (visit: Visit, context: string): Omit<Submission, 'version' | 'submittedAt'> => {
  const { referee, written, template, reading, file } = visit;
  return {
    refereeId: referee.id,
    form: written.form,
    mode: referee.call?.state === 'held' ? 'call_confirmed' : written.form === 'facts' ? 'facts' : 'form',
    language: reading.language,
    templateId: template.id,
    templateVersion: template.version,
    relation: file.check.settings.askRelation ? written.relation : null,
    answers: answersAsked(template, written.answers),
    context: context === '' ? null : context,
  };
};

async function send(ports: AnswerPorts, visit: Visit, context: string): Promise<HttpResponse | 'edited_meanwhile'> {
  const { referee, file, now } = visit;
  // It was read at the same time as the check, which is to be no newer than it.
  const draft = await ports.checks.loadDraft(file.check.id, referee.id);
  if (draft?.version !== visit.draft?.version) return 'edited_meanwhile';
  const result = await ports.checks.change(file, (current) => {
    const version = current.referees.find((each) => each.id === referee.id)?.answersVersion;
    if (version !== referee.answersVersion) return unchanged;
    if (current.check.version !== file.check.version) return refuse('edited_meanwhile');
    return submitAnswers(current, submissionOf(visit, context), { now, newId: ports.newId });
  });
  if (result.outcome === 'refused' && result.code !== 'edited_meanwhile') return refusedPage(visit);
  if (result.outcome === 'changed' || result.outcome === 'unchanged') return redirect(linkTo(visit));
  return 'edited_meanwhile';
}

/** Sends the answers as they were read, once: a second click, a reload or a replay of the same form changes nothing. */
export function sendAnswers(ports: AnswerPorts, visit: Visit, form: FormValues): Promise<HttpResponse> {
  const context = fieldValue(form, 'context');
  const tooLong = lengthError(context, longestLongAnswer);
  const shown = fieldValue(form, 'shown');
  return againIfEdited(ports, visit, async (current) => {
    if (current.draft === null || Number(shown.split('.')[0]) < current.referee.answersVersion) {
      return redirect(linkTo(current));
    }
    if (shown !== shownVersion(current)) return reviewPage(current, { status: 409, context, errors: noErrors });
    const missing = missingOf(current);
    if (missing.relation || missing.questions.length > 0) return redirect(linkTo(current, '/review'));
    if (tooLong?.code === 'too_long') {
      const message = current.texts.review.contextTooLong(tooLong);
      return reviewPage(current, { status: 422, context, errors: [{ field: 'context', message }] });
    }
    return send(ports, current, context);
  });
}
