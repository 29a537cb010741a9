import { jsonAnswer, type WebAnswer, type WebRequest } from '../../http/request.ts';
import type { CallLog } from '../call-log.ts';
import type { Store } from '../store.ts';
import type { FaultBox } from './fault.ts';
import { resultBody, statusName } from './result.ts';
import { serveToken } from './serve-token.ts';
import { takeResult } from './take-result.ts';

export const tokenPath = '/connect/token';
export const resultsPath = '/v1/results';

type Parts = { store: Store; calls: CallLog; faults: FaultBox; now: () => number };

/** `undefined`: the connection is cut. `never`: nothing is ever said. */
export type ApiAnswer = WebAnswer | undefined | 'never';

const about = (body: string): string => {
  try {
    const parsed = resultBody.safeParse(JSON.parse(body));
    return parsed.success ? `, ${statusName(parsed.data)}: ${parsed.data.Message}` : '';
  } catch {
    return '';
  }
};

/** Talentech's side, which stands between the ATS and its partners. */
export const makeEvaluationApi = ({ store, calls, faults, now }: Parts) => {
  const work = (request: WebRequest): WebAnswer =>
    request.path === tokenPath ? serveToken(store, now(), request) : takeResult(store, now(), request);

  const answerTo = (request: WebRequest): ApiAnswer => {
    const fault = faults.strike(request.path === tokenPath ? 'token' : 'results');
    if (fault === null) return work(request);
    if (fault.takesResult) work(request);
    if (fault.kind === 'error') return jsonAnswer(fault.status, { errors: ['A fault on purpose'] });
    return fault.kind === 'hang' ? 'never' : undefined;
  };

  return (request: WebRequest): ApiAnswer => {
    const answer = answerTo(request);
    const said = answer === 'never' ? 'tiger' : answer === undefined ? 'bryter' : String(answer.status);
    const which = request.path === tokenPath ? '' : about(request.body.toString());
    calls.note('from', `${request.method} ${request.path}${which}`, said);
    return answer;
  };
};
