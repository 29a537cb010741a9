import type { Referee } from '#shared/domain/check/referee.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { isAbout } from '#shared/domain/signals/signal.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, phoneText, type SubmitPorts } from './candidate-view.ts';
import { mayChange, refereeMark } from './next-step.ts';
import { savedLine } from './pages/edited-notice.tsx';
import { cannotChangePage } from './pages/plain-pages.tsx';
import { type RefereeForm, refereeFormPage } from './pages/referee-form-page.tsx';
import { questionsFor } from './questions-for.ts';
import { emptyReferee, typedFrom } from './referee-form.ts';

/** What is stored about a referee, as the form shows it. */
export const typedOf = (view: CandidateView, referee: Referee) =>
  typedFrom(referee, referee.phone === null ? '' : phoneText(view, referee.phone));

/** Why the candidate has said before that this one has something in common with others. */
function whyOf({ file }: CandidateView, { id }: Referee): Readonly<{ why?: string }> {
  const about = file.signals.filter((signal) => isAbout(signal, id)).flatMap(({ replies }) => replies);
  const said = about.find(({ person }) => person === 'candidate');
  return said === undefined ? {} : { why: said.text };
}

/** An empty form for the next referee, under a new id. */
export async function showNewForm(ports: SubmitPorts, view: CandidateView): Promise<HttpResponse> {
  const { check, referees } = view.file;
  const saved = view.reading.query['saved'] ?? '';
  const just = hasIdShape('ref', saved) ? referees.find((referee) => referee.id === saved) : undefined;
  const own = check.candidate.language;
  const offered = check.settings.questionTemplates;
  const form: RefereeForm = {
    id: ports.newId('ref'),
    stored: null,
    instead: '',
    fingerprint: '',
    typed: emptyReferee(offered[own] === undefined ? (Object.keys(offered)[0] ?? '') : own),
    errors: [],
  };
  if (just !== undefined) return refereeFormPage(view, { ...form, notice: savedLine(view) });
  return refereeFormPage(view, check.submittedAt === null ? { ...form, asked: await questionsFor(ports, view) } : form);
}

/** The form with what is stored, while that referee has not started. */
export function showChangeForm(ports: SubmitPorts, view: CandidateView, referee: Referee): HttpResponse {
  if (!mayChange(referee)) return cannotChangePage(view, referee);
  return refereeFormPage(view, {
    id: referee.id,
    stored: referee,
    instead: ports.newId('ref'),
    fingerprint: refereeMark(referee),
    typed: typedOf(view, referee),
    ...whyOf(view, referee),
    errors: [],
  });
}
