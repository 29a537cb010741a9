import { entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';

/** Sends a message again that could not be sent; one that has gone meanwhile is left alone. */
export async function sendAgain(
  { deadLetters, audit }: Pick<Ports, 'deadLetters' | 'audit'>,
  visit: Visit,
  file: CheckFile,
  messageId: string,
): Promise<HttpResponse> {
  const message = file.messages.find(({ id }) => id === messageId);
  if (message === undefined) return notFoundPage(visit);
  const { checkId, organisationId, reason, createdAt } = message;
  const letter = { kind: 'message', checkId, messageId, organisationId, reason, diedAt: createdAt } as const;
  const sent = await deadLetters.replay(letter, visit.now);
  if (sent) await audit.note(entryOfCheck(file.check, 'message.sent_again', visit.actor, visit.now, message.recipient));
  return redirect(pathIn(visit, `checks/${file.check.id}`, { done: sent ? 'resent' : 'unchanged' }));
}
