import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Contract } from './asked.ts';
import type { ConnectPorts } from './ports.ts';

/** By what follows `/ats/`; each is loaded when it is first asked for. */
const contracts = new Map<string, () => Promise<Contract>>([
  ['talentech', async () => (await import('./talentech/answer-talentech.ts')).answerTalentech],
  ['greenhouse', async () => (await import('./greenhouse/answer-greenhouse.ts')).answerGreenhouse],
  ['refapp', async () => (await import('./refapp/answer-refapp.ts')).answerRefapp],
]);

/** Answers ATSs in the contracts that they speak already. */
export const createConnectAts =
  (ports: ConnectPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const [, , name = '', ...rest] = request.path.toLowerCase().split('/');
    const contract = await contracts.get(name)?.();
    const path = rest.filter((segment) => segment !== '').join('/');
    return contract === undefined ? problemResponse('not_found', request) : contract({ ports, request, path });
  };
