import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { contractAt } from './contracts.ts';
import type { ConnectPorts } from './ports.ts';

/** Answers ATSs in the contracts that they speak already. */
export const createConnectAts =
  (ports: ConnectPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const found = contractAt(request.path);
    if (found === null) return problemResponse('not_found', request);
    const answer = await found.contract.load();
    return answer({ ports, request, path: found.path });
  };
