import type { HttpResponse } from '#shared/web/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

export async function answerSettings(_: Ports, visit: Visit, __: readonly string[]): Promise<HttpResponse> {
  return notFoundPage(visit);
}
