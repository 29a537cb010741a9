import * as z from 'zod';
import { createdReferenceChecks, referenceCheck, referenceCheckPage } from '#shared/web/api/reference-check.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';

const problem = z.object({
  status: z.number(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).default([]),
});

export const checksIn = (response: HttpResponse) =>
  createdReferenceChecks.parse(JSON.parse(response.body)).referenceChecks;

export const firstCheckIn = (response: HttpResponse) => {
  const [check] = checksIn(response);
  if (check === undefined) throw new Error('The answer holds no check');
  return check;
};

export const checkIn = (response: HttpResponse) => referenceCheck.parse(JSON.parse(response.body));

export const pageIn = (response: HttpResponse) => referenceCheckPage.parse(JSON.parse(response.body));

export const problemIn = (response: HttpResponse) => problem.parse(JSON.parse(response.body));

/** `pointer code` of each thing that is wrong. */
export const faultsIn = (response: HttpResponse): readonly string[] =>
  problemIn(response).errors.map(({ pointer, code }) => `${pointer} ${code}`);
