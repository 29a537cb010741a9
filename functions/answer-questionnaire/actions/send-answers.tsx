import { refuse, unchanged } from '#shared/domain/decisions/decision.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { answersAsked, countAnswers } from '#shared/domain/questionnaire/asked-questions.ts';
import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import { lengthError } from '#shared/domain/questionnaire/read-text.ts';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { nothingReviewed, type Refused, reviewPage, shownVersion } from '../pages/review-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import { observeAnswers, previewOf, type Side } from '../signals/observe-answers.ts';
import { readSide } from '../signals/read-side.ts';
import { missingOf } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';
import { againIfEdited } from './again-if-edited.ts';
import { refusedPage } from './refused-page.ts';
import { keptOf, saveWritten } from './save-written.ts';

type Sent = Omit<Submission, 'version' | 'submittedAt'>;

const submissionOf = (visit: Visit, context: string): Sent => {
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
    count: countAnswers(template, written.answers),
  };
};

type Written = Readonly<{ sent: Sent; side: Side }>;

async function send(
  ports: AnswerPorts,
  visit: Visit,
  { sent, side }: Written,
): Promise<HttpResponse | 'edited_meanwhile'> {
  const { referee, file, now } = visit;
  const [draft, observing] = await Promise.all([
    // The draft was read together with the check, so it is at least as new.
    ports.checks.loadDraft(file.check.id, referee.id),
    observeAnswers(ports, visit, sent),
  ]);
  if (draft?.version !== visit.draft?.version) return 'edited_meanwhile';
  const result = await ports.checks.change(file, (current) => {
    const version = current.referees.find((each) => each.id === referee.id)?.answersVersion;
    if (version !== referee.answersVersion) return unchanged;
    if (current.check.version !== file.check.version) return refuse('edited_meanwhile');
    return observing(submitAnswers(current, sent, { now, newId: ports.newId }), current, side);
  });
  if (result.outcome === 'refused' && result.code !== 'edited_meanwhile') return refusedPage(visit);
  if (result.outcome === 'changed' || result.outcome === 'unchanged') return redirect(linkTo(visit));
  return 'edited_meanwhile';
}

const loadGuard = () => import('../guard/own-passages.ts');

/** All answers before they are sent, with what would be seen of the referee and what has no place there beside them. */
export async function showReview(
  ports: AnswerPorts,
  visit: Visit,
  refused: Refused | null = null,
): Promise<HttpResponse> {
  const missing = missingOf(visit);
  if (visit.draft === null || missing.relation || missing.questions.length > 0) {
    return reviewPage(visit, nothingReviewed, refused);
  }
  const sent = submissionOf(visit, refused?.context ?? visit.draft.context ?? '');
  const [observing, { ownPassages }, { PassageNotice, PassageChoices }] = await Promise.all([
    observeAnswers(ports, visit, sent),
    loadGuard(),
    import('../guard/passage-choices.tsx'),
  ]);
  const passages = await ownPassages(visit, sent);
  const decision = submitAnswers(visit.file, sent, { now: visit.now, newId: ports.newId });
  const reviewed = {
    signals: previewOf(visit, observing(decision, visit.file)),
    notice: <PassageNotice visit={visit} passages={passages} />,
    choices: <PassageChoices visit={visit} passages={passages} typed={refused?.typed ?? null} />,
  };
  return reviewPage(visit, reviewed, refused);
}

/** Leads to what the referee would rather change; what was typed beside the answers is kept. */
async function goChange(
  ports: AnswerPorts,
  visit: Visit,
  { passage, context }: Readonly<{ passage: Passage; context: string }>,
): Promise<HttpResponse | 'edited_meanwhile'> {
  const saved = await saveWritten(ports, visit, { ...keptOf(visit), context });
  if (saved === 'edited_meanwhile') return saved;
  const { changeHref } = await import('../guard/passage-choices.tsx');
  return saved === null ? refusedPage(visit) : redirect(changeHref(saved, passage));
}

/** Sends the answers as they were read, once: a second click, a reload or a replay of the same form changes nothing. */
export function sendAnswers(ports: AnswerPorts, visit: Visit, form: FormValues): Promise<HttpResponse> {
  const context = fieldValue(form, 'context');
  const tooLong = lengthError(context, longestLongAnswer);
  const shown = fieldValue(form, 'shown');
  const { side, errors: sideErrors } = readSide(visit, form);
  const typed = { context, side, typed: form };
  return againIfEdited(ports, visit, async (current) => {
    if (current.draft === null || Number(shown.split('.')[0]) < current.referee.answersVersion) {
      return redirect(linkTo(current));
    }
    if (shown !== shownVersion(current)) {
      return showReview(ports, current, { ...typed, status: 409, errors: noErrors });
    }
    const missing = missingOf(current);
    if (missing.relation || missing.questions.length > 0) return redirect(linkTo(current, '/review'));
    const errors = [
      ...sideErrors,
      ...(tooLong?.code === 'too_long'
        ? [{ field: 'context', message: current.texts.review.contextTooLong(tooLong) }]
        : []),
    ];
    if (errors.length > 0) return showReview(ports, current, { ...typed, status: 422, errors });
    const guard = await loadGuard();
    const sent = submissionOf(current, context);
    const passages = await guard.ownPassages(current, sent);
    if (!guard.areShown(passages, form)) {
      return showReview(ports, current, { ...typed, status: 200, errors: noErrors });
    }
    const passage = guard.toChange(passages, form);
    if (passage !== null) return goChange(ports, current, { passage, context });
    const kept = guard.withReasons(passages, form);
    return send(ports, current, { sent: kept.length === 0 ? sent : { ...sent, passages: kept }, side });
  });
}
