import { markOpened } from '#shared/domain/decisions/mark-opened.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { AnswerPorts } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** Notes that the page has been before someone's eyes. */
export async function noteOpened({ checks, newId }: AnswerPorts, { file, referee, now }: Visit): Promise<HttpResponse> {
  await checks.change(file, (current) => markOpened(current, referee.id, { now, newId }));
  return { status: 204, headers: { 'cache-control': 'no-store' }, body: '' };
}
