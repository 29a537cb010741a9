import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { type Decision, refuse } from '#shared/domain/decisions/decision.ts';
import { declineByCandidate, declineCheckReasons } from '#shared/domain/decisions/decline-check.ts';
import { leavingMark } from '#shared/domain/decisions/leave-mark.ts';
import type { RefusalCode } from '#shared/domain/decisions/refusals.ts';
import { remindByCandidate } from '#shared/domain/decisions/remind-by-candidate.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, type SubmitPorts } from './candidate-view.ts';
import { unsentMark, unsentReferees } from './next-step.ts';
import { EditedNotice } from './pages/edited-notice.tsx';
import { askRecruiterPage, busyPage, cannotChangePage, endedPage, tooSoonPage } from './pages/plain-pages.tsx';
import { sendPage } from './pages/send-page.tsx';

type After = Readonly<{ done: string; refused: (file: CheckFile, code: RefusalCode) => HttpResponse }>;

/** Decides and goes on; a repeat goes on as the first did. */
async function act(
  ports: SubmitPorts,
  view: CandidateView,
  decide: (file: CheckFile) => Decision,
  after: After,
): Promise<HttpResponse> {
  const result = await ports.checks.change(view.file, decide);
  if (result.outcome === 'not_found') return redirect(linkTo(view, ''));
  if (result.outcome === 'conflict') return busyPage(view);
  return result.outcome === 'refused' ? after.refused(result.file, result.code) : redirect(after.done);
}

/** Sends what the page showed: when something was saved meanwhile, the page comes again with it. */
export async function send(ports: SubmitPorts, view: CandidateView, form: FormValues): Promise<HttpResponse> {
  const { now, organisation } = view;
  const maker = await ports.loadMarkMaker();
  const from = { person: 'candidate', act: 'named', at: now, ...view.from } as const;
  return act(
    ports,
    view,
    (file) => {
      const edited = unsentReferees(file).length > 0 && unsentMark(file) !== fieldValue(form, 'fingerprint');
      if (edited) return refuse('edited_meanwhile');
      const decision = sendReferees(file, { now, newId: ports.newId });
      return leavingMark(decision, file, (current) => maker.make(current, from, organisation.knownNetworks));
    },
    {
      done: linkTo(view, '', { sent: '1' }),
      refused: (file, code) => {
        const now = { ...view, file };
        if (code === 'too_many_addresses') return askRecruiterPage(now, now.texts.tooManyAddresses);
        if (code === 'too_soon') return tooSoonPage(now);
        if (unsentReferees(file).length === 0) return endedPage(now, 409);
        return sendPage(now, { status: 409, notice: <EditedNotice view={now} stored={null} /> });
      },
    },
  );
}

export const remove = (ports: SubmitPorts, view: CandidateView, referee: Referee): Promise<HttpResponse> =>
  act(ports, view, (file) => removeReferee(file, referee.id, 'candidate', { now: view.now, newId: ports.newId }), {
    done: linkTo(view, ''),
    refused: (file) => {
      const now = { ...view, file };
      const started = file.referees.find((each) => each.id === referee.id);
      return started === undefined ? endedPage(now, 409) : cannotChangePage(now, started);
    },
  });

/** Once for each; whoever may not be reminded now is shown as they stand. */
export const remind = (ports: SubmitPorts, view: CandidateView, referee: Referee): Promise<HttpResponse> =>
  act(ports, view, (file) => remindByCandidate(file, referee.id, { now: view.now, newId: ports.newId }), {
    done: linkTo(view, ''),
    refused: () => redirect(linkTo(view, '')),
  });

export function decline(ports: SubmitPorts, view: CandidateView, form: FormValues): Promise<HttpResponse> {
  const reason = declineCheckReasons.find((each) => each === fieldValue(form, 'reason')) ?? null;
  return act(ports, view, (file) => declineByCandidate(file, reason, { now: view.now, newId: ports.newId }), {
    done: linkTo(view, ''),
    refused: (file) => endedPage({ ...view, file }, 409),
  });
}
