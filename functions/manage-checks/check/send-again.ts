import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';

/** Sends a message again that could not be sent; one that has gone meanwhile is left alone. */
export async function sendAgain(
  { deadLetters }: Pick<Ports, 'deadLetters'>,
  visit: Visit,
  file: CheckFile,
  messageId: string,
): Promise<HttpResponse> {
  const message = file.messages.find(({ id }) => id === messageId);
  if (message === undefined) return notFoundPage(visit);
  const { checkId, organisationId, reason, createdAt } = message;
  const letter = { kind: 'message', checkId, messageId, organisationId, reason, diedAt: createdAt } as const;
  const sent = await deadLetters.replay(letter, visit.now);
  return redirect(pathIn(visit, `checks/${file.check.id}`, { done: sent ? 'resent' : 'unchanged' }));
}
