import { askingKinds } from '#shared/domain/decisions/request-pace.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { Circumstances } from '#shared/domain/reminders/lost-reason.ts';
import { addDays } from '#shared/domain/time.ts';
import { countMetric } from '#shared/observability/metrics.ts';

/** With each request or reminder that goes: how many this check has sent in a day, so that a link in wrong hands is seen. */
export function countRequests(message: Message, { file, now }: Pick<Circumstances, 'file' | 'now'>): void {
  if (!askingKinds.includes(message.kind)) return;
  const since = addDays(now, -1);
  const earlier = file.messages.filter(
    ({ id, kind, sentAt }) => id !== message.id && askingKinds.includes(kind) && sentAt !== null && sentAt > since,
  );
  countMetric('RequestsOfCheck', earlier.length + 1);
}
