import type { FormValues } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { begin } from './actions/begin.ts';
import { decline, noteOpened, withdraw } from './actions/decide.ts';
import { saveQuestions } from './actions/save-questions.ts';
import { saveRelation } from './actions/save-relation.ts';
import { sendAnswers } from './actions/send-answers.ts';
import type { AnswerPorts } from './ports.ts';
import type { Address } from './schema.ts';
import type { Visit } from './visit.ts';

/** Few choose another day, so what that takes is read when somebody does. */
const reminding = () => import('./actions/choose-reminders.ts');

/** What a form at this address does. Null when nothing is posted there. */
export async function takePost(
  ports: AnswerPorts,
  visit: Visit,
  { place, part }: Address,
  form: FormValues,
): Promise<HttpResponse | null> {
  switch (place) {
    case 'opened':
      return noteOpened(ports, visit);
    case 'begin':
      return begin(ports, visit, form);
    case 'decline':
      return decline(ports, visit, form);
    case 'later':
      return (await reminding()).remindLater(ports, visit, form);
    case 'stop':
      return (await reminding()).stopReminding(ports, visit);
    case 'relation':
      return saveRelation(ports, visit, form);
    case 'part':
      return saveQuestions(ports, visit, part, form);
    case 'review':
      return sendAnswers(ports, visit, form);
    case 'withdraw':
      return withdraw(ports, visit);
    case 'start':
    case 'facts':
    case 'all':
    case 'copy':
    case 'data':
      return null;
  }
}
