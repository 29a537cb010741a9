import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { saveCallDraft, writeCallAnswers } from '#shared/domain/decisions/write-call-answers.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import type { Answer, Draft } from '#shared/domain/questionnaire/answer.ts';
import { answersAsked, countAnswers } from '#shared/domain/questionnaire/asked-questions.ts';
import { firstValue } from '#shared/domain/questionnaire/posted-fields.ts';
import { readPage } from '#shared/domain/questionnaire/read-page.ts';
import { postedRelation, readRelation } from '#shared/domain/questionnaire/read-relation.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import { monthIn } from '#shared/domain/zones/zone-time.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { autosaved } from '#shared/web/forms/autosaved.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue, isAutosave } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { controlOf } from '#shared/web/questions/control-of.ts';
import type { Ports } from '../ports.ts';
import { actBy, pathIn } from '../visit.ts';
import { answerWords } from './answer-words.ts';
import { callPage } from './call-page.tsx';
import { type CallView, callPath } from './call-view.ts';
import { type Guide, openGuide } from './guide.ts';
import { isOpen, judgeCall } from './judge-call.ts';
import { noteName } from './question-fields.tsx';

/** What was posted, as far as it can be kept, and what is wrong with the rest. */
function readCall(view: CallView, guide: Guide) {
  const { visit, words } = view;
  const { form, organisation, now } = visit;
  const thisMonth = monthIn(organisation.offsetChanges, now);
  const read = readPage(guide.template.questions, form, thisMonth);
  const { relation } = readRelation(postedRelation(form), { offered: organisation.relationshipTypes, thisMonth });
  const answers = Object.fromEntries(
    Object.entries(read.answers).filter((entry): entry is [string, Answer] => entry[1] !== null),
  );
  const notes = Object.fromEntries(
    guide.template.questions
      .map(({ id }) => [id, cutText(firstValue(form, noteName(id)), longestLongAnswer)] as const)
      .filter(([, text]) => text !== ''),
  );
  const errors: FieldErrors = guide.template.questions.flatMap((question) => {
    const error = read.errors[question.id];
    return error === undefined ? [] : [{ field: controlOf(question, error), message: answerWords(error, words) }];
  });
  return { relation, answers, notes, errors };
}

/** Keeps what has been written, or ends the call with it. What another wrote meanwhile is not overwritten unseen. */
export async function writeCall(ports: Ports, view: CallView, call: Call, guide: Guide): Promise<HttpResponse> {
  const { visit, file, referee, words } = view;
  const { form, now, organisation, reading } = visit;
  const { relation, answers, notes, errors } = readCall(view, guide);
  const context = { now, newId: ports.newId };
  const version = guide.draft?.version ?? 0;
  const conflict = async (): Promise<HttpResponse> => {
    const latest = await openGuide(ports, view, await ports.checks.loadDraft(file.check.id, referee.id));
    return callPage(view, call, latest ?? guide, { fields: form, errors: [], edited: true });
  };
  if (fieldValue(form, 'fingerprint') !== String(version)) return conflict();
  const finishing = fieldValue(form, 'finish') === '1' && !isAutosave(form);
  const isEmpty = Object.keys(answers).length === 0;
  const first = guide.template.questions[0];
  const missing =
    finishing && isEmpty && first !== undefined ? [{ field: controlOf(first), message: words.empty }] : [];
  if (!isAutosave(form) && (errors.length > 0 || missing.length > 0)) {
    return callPage(view, call, guide, { fields: form, errors: [...missing, ...errors] });
  }
  const judged = isAutosave(form) ? null : await judgeCall(view, guide, { answers, notes, finishing });
  const kept = { refereeId: referee.id, form: guide.form, language: guide.language, relation, answers };
  const noted = Object.keys(notes).length === 0 ? {} : { notes };
  if (finishing && judged?.isAsked !== true) {
    const written = {
      ...kept,
      ...noted,
      answers: answersAsked(guide.template, answers),
      templateId: guide.template.id,
      templateVersion: guide.template.version,
      context: null,
      count: countAnswers(guide.template, answers),
      ...(judged === null || judged.passages.length === 0 ? {} : { passages: judged.passages }),
    };
    const act = actBy(visit, null);
    const write = (current: CheckFile) => writeCallAnswers(current, written, act, context);
    const result = await ports.checks.change(file, write, visit.actor);
    if (result.outcome !== 'changed') return conflict();
    return redirect(pathIn(visit, `checks/${file.check.id}`, { done: 'call-written' }));
  }
  const asked = judged === null ? guide.draft?.passages : judged.passages.filter((each) => !isOpen(judged, each));
  const standing = asked === undefined || asked.length === 0 ? {} : { passages: asked };
  const draft: Draft = { ...kept, ...noted, ...standing, version: version + 1, savedAt: now };
  const save = (current: CheckFile) => saveCallDraft(current, draft, context);
  const result = await ports.checks.change(file, save, visit.actor);
  if (result.outcome !== 'changed') return conflict();
  if (judged?.isAsked === true) {
    const saved = { ...guide, draft, relation, answers, notes };
    return callPage(view, call, saved, { fields: form, errors: [], asked: judged });
  }
  if (!isAutosave(form)) return redirect(callPath(view));
  const clock = formatClock(now, organisation.offsetChanges, reading.language);
  return autosaved({ saved: words.saved({ clock }), fingerprint: String(draft.version) });
}
