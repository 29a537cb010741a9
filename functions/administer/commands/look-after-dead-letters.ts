import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { isAddressFault } from '#shared/domain/messages/arrival.ts';
import type { DeadLetter } from '#shared/domain/ports/dead-letters.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import { cursorOf, type ListDeadLetters, type ReplayDeadLetters } from './dead-letter-commands.ts';

const find = (ports: AdministerPorts, wanted: Omit<ListDeadLetters, 'command'>) => {
  const { check: checkId, organisation: organisationId, reason, from, to, limit, after } = wanted;
  return ports.deadLetters.list({ checkId, organisationId, reason, from, to }, { limit, after });
};

export async function listDeadLetters(ports: AdministerPorts, command: ListDeadLetters): Promise<AdministerAnswer> {
  const { letters, after } = await find(ports, command);
  return { outcome: 'dead_letters', letters, after: cursorOf(after) };
}

const isOfAddress = ({ kind, reason }: DeadLetter): boolean => kind === 'message' && isAddressFault(reason);

function countReasons(letters: readonly DeadLetter[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { reason } of letters) counts.set(reason ?? 'unknown', (counts.get(reason ?? 'unknown') ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** One page; those that die again meanwhile are not among what follows. */
export async function replayDeadLetters(
  ports: AdministerPorts,
  command: ReplayDeadLetters,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const to = command.to ?? ports.clock();
  const { letters, after } = await find(ports, { ...command, to });
  const sent = letters.filter((letter) => command.reason !== null || !isOfAddress(letter));
  const page = { leftOut: letters.length - sent.length, to, after: cursorOf(after) };
  if (command.preview) return { outcome: 'dead_letters_counted', reasons: countReasons(sent), ...page };
  const replayed: DeadLetter[] = [];
  // In the order of their deaths, which is that of a check's events.
  for (const letter of sent) if (await ports.deadLetters.replay(letter, ports.clock())) replayed.push(letter);
  for (const [organisationId, { length: count }] of Map.groupBy(replayed, (letter) => letter.organisationId)) {
    const entry = entryOf({ organisationId, live: true }, 'dead_letters.replayed', by, ports.clock());
    await ports.audit.note({ ...entry, count });
  }
  return { outcome: 'dead_letters_replayed', count: replayed.length, ...page };
}
