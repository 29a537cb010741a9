import { mergePage, questionsDrawn } from '#shared/domain/questionnaire/merge-page.ts';
import { askedPages, type QuestionPage, questionPages } from '#shared/domain/questionnaire/question-pages.ts';
import { readPage } from '#shared/domain/questionnaire/read-page.ts';
import { monthIn } from '#shared/domain/zones/zone-time.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { autosaved } from '#shared/web/forms/autosaved.ts';
import { type FormValues, fieldValue, isAutosave } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { questionErrors } from '../fields/question-errors.ts';
import { questionPage } from '../pages/question-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { againIfEdited } from './again-if-edited.ts';
import { refusedPage } from './refused-page.ts';
import { keptOf, saveWritten } from './save-written.ts';
import { goingOf, whereNext } from './where-next.ts';

/** The page as it is asked now, or as the form showed it when an answer elsewhere has meanwhile emptied it. */
const pageNow = (visit: Visit, page: QuestionPage): QuestionPage =>
  askedPages(visit.template, visit.written.answers).find((each) => each.number === page.number) ?? page;

/** Takes in one page of answers. What can be kept is kept, whatever else is wrong with the page. */
export async function saveQuestions(
  ports: AnswerPorts,
  visit: Visit,
  number: number,
  form: FormValues,
): Promise<HttpResponse | null> {
  const whole = questionPages(visit.template).find((page) => page.number === number);
  if (whole === undefined) return null;
  const drawnFrom = fieldValue(form, 'fingerprint');
  const page = { ...whole, questions: questionsDrawn(whole.questions, drawnFrom) };
  const read = readPage(page.questions, form, monthIn(visit.organisation.offsetChanges, visit.now));
  const saved = await againIfEdited(ports, visit, async (current) => {
    const merged = mergePage(page.questions, drawnFrom, current.written.answers, read.answers);
    const after = merged.changed
      ? await saveWritten(ports, current, { ...keptOf(current), answers: merged.answers })
      : current;
    return after === 'edited_meanwhile' ? after : { merged, after };
  });
  const { merged, after } = saved;
  if (after === null) return refusedPage(visit);
  if (isAutosave(form)) {
    const clock = formatClock(
      after.draft?.savedAt ?? after.now,
      after.organisation.offsetChanges,
      after.reading.language,
    );
    return autosaved({ saved: after.texts.question.saved({ clock }), fingerprint: merged.fingerprint });
  }
  const going = goingOf(form);
  const errors = questionErrors(after, page.questions, { ...(going.later ? {} : read.missing), ...read.errors });
  if (errors.length > 0 || merged.conflicts.length > 0) {
    const returned = { fields: form, errors, conflicts: merged.conflicts };
    return questionPage(after, { page, forReview: going.forReview, returned });
  }
  return whereNext(after, { kind: 'questions', page: pageNow(after, page) }, going);
}
