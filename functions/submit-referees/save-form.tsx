import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { type Decision, refuse } from '#shared/domain/decisions/decision.ts';
import type { RefusalCode } from '#shared/domain/decisions/refusals.ts';
import { isAnotherPerson, replaceReferee } from '#shared/domain/decisions/replace-referee.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { longestSide } from '#shared/domain/limits.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import { pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { addressErrors, sharedErrors } from './address-errors.ts';
import { type CandidateView, linkTo, type SubmitPorts } from './candidate-view.ts';
import { refereeMark } from './next-step.ts';
import { BusyNotice, EditedNotice } from './pages/edited-notice.tsx';
import {
  askRecruiterPage,
  cannotChangePage,
  endedPage,
  tooManyRefereesPage,
  tooSoonPage,
} from './pages/plain-pages.tsx';
import { type RefereeForm, refereeFormPage } from './pages/referee-form-page.tsx';
import { isBlank, refereeFields, typedReferee } from './referee-form.ts';
import { withReason } from './with-reason.ts';

type Saved = Readonly<{ details: RefereeDetails; mark: string; instead: string; now: string; reason: string }>;

/** Saves on what the form was drawn from; a repeat of what is stored already changes nothing. */
function decide(file: CheckFile, { details, mark, instead, now, reason }: Saved, ports: SubmitPorts): Decision {
  const stored = findReferee(file, details.id);
  if (stored !== null && stored.source !== 'candidate') return refuse('has_started', stored.id);
  const context = { now, newId: ports.newId };
  const decision =
    stored !== null && isAnotherPerson(stored, details)
      ? replaceReferee(file, stored.id, { ...details, id: instead }, context, reason)
      : saveReferee(file, details, 'candidate', context, reason);
  const edited = stored !== null && refereeMark(stored) !== mark;
  return decision.outcome === 'change' && edited
    ? refuse('edited_meanwhile', stored.id)
    : withReason(decision, file, [details.id, instead], reason);
}

const inFieldOrder = (errors: FieldErrors): FieldErrors => {
  // A group of choices is led to by its first one.
  const place = (field: string): number =>
    refereeFields.findIndex((name) => field === name || field === pickId(name, 0));
  return errors.toSorted((one, other) => place(one.field) - place(other.field));
};

/** Takes in the form for a referee, new or stored, under the id that was drawn with it. */
export async function saveForm(
  ports: SubmitPorts,
  view: CandidateView,
  form: FormValues,
  givenId: string,
): Promise<HttpResponse> {
  const id = hasIdShape('ref', givenId) ? givenId : ports.newId('ref');
  const typed = typedReferee(form);
  const later = fieldValue(form, 'later') === '1';
  if (later && isBlank(typed)) return redirect(linkTo(view, '/later'));

  const stored = findReferee(view.file, id);
  const another = fieldValue(form, 'instead');
  const instead = hasIdShape('ref', another) ? another : ports.newId('ref');
  const mark = fieldValue(form, 'fingerprint');
  const drawn: RefereeForm = { id, stored, instead, fingerprint: mark, typed, errors: [] };
  // It brings what knows phone numbers, which a page that is only read does not need.
  const { readReferee } = await import('./schema.ts');
  const { details, errors } = readReferee(view, id, typed);
  const reason = cutText(fieldLine(form, 'why'), longestSide);
  const shared = details === null ? [] : sharedErrors(view, [id, instead], details);
  const asksWhy = shared.length > 0;
  const all = inFieldOrder([...errors, ...addressErrors(view, typed, errors), ...(reason === '' ? shared : [])]);
  const back = (found: FieldErrors): HttpResponse =>
    refereeFormPage(view, { ...drawn, errors: found, ...(asksWhy && { why: reason }) });
  if (details === null || all.length > 0) return back(all);

  const result = await ports.checks.change(view.file, (file) =>
    decide(file, { details, mark, instead, now: view.now, reason }, ports),
  );
  switch (result.outcome) {
    case 'changed':
    case 'unchanged':
      return redirect(linkTo(view, later ? '/later' : '', later ? {} : { saved: id }));
    case 'not_found':
      return redirect(linkTo(view, ''));
    case 'conflict':
      return refereeFormPage(view, { ...drawn, status: 409, notice: <BusyNotice view={view} /> });
    case 'refused':
      return refused({ ...view, file: result.file }, drawn, result.code, back);
  }
}

/** What stands in the way, on a page that keeps what was typed wherever it can still be of use. */
function refused(
  view: CandidateView,
  drawn: RefereeForm,
  code: RefusalCode,
  back: (errors: FieldErrors) => HttpResponse,
): HttpResponse {
  const stored = findReferee(view.file, drawn.id);
  const { typed } = drawn;
  switch (code) {
    case 'address_taken':
    case 'address_of_candidate':
      return back(addressErrors(view, typed, []));
    case 'language_not_offered':
      return back([{ field: 'lang', message: view.texts.errors.lang }]);
    case 'too_many_referees':
      return tooManyRefereesPage(view);
    case 'edited_meanwhile': {
      const notice = <EditedNotice view={view} stored={stored} />;
      return refereeFormPage(view, { ...drawn, stored, fingerprint: refereeMark(stored), status: 409, notice });
    }
    case 'has_started':
      return stored === null ? endedPage(view, 409) : cannotChangePage(view, stored);
    case 'too_many_addresses':
      return askRecruiterPage(view, view.texts.tooManyAddresses);
    case 'too_many_corrections':
      return askRecruiterPage(view, view.texts.tooManyCorrections);
    case 'too_soon':
      return tooSoonPage(view);
    case 'too_many_call_changes':
    case 'referee_unknown':
    case 'link_unknown':
    case 'signal_unknown':
    case 'passage_unknown':
    case 'held':
    case 'objected':
    case 'wrong_day':
    case 'wrong_state':
    case 'closed':
    case 'nothing_to_send':
    case 'no_answers':
    case 'wrong_time':
    case 'too_many_links':
    case 'channel_missing':
    case 'unreachable_by_channel':
    case 'sms_country_not_allowed':
      return endedPage(view, 409);
  }
}
