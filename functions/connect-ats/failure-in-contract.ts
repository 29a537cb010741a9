import type { HttpResponse } from '#shared/web/http/http.ts';
import { type ProblemCode, problemCodes } from '#shared/web/problems/problem-codes.ts';
import { contractAt } from './contracts.ts';

/** Where an administrator's browser comes, and reads a page. */
export const isPage = (path: string): boolean => /\/authorization\/authorize\/?$/i.test(path);

/** What went wrong before a contract was reached, or in it, in the contract's own shape; null where there is none. */
export function failureInContract(fault: ProblemCode, path: string): HttpResponse | null {
  const { status, detail } = problemCodes[fault];
  return isPage(path) ? null : (contractAt(path)?.contract.fail(status, detail) ?? null);
}
