import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { type ApiList, indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';
import { bareItem } from './bare-item.ts';
import { endedMessageToItem } from './message-item.ts';
import { pack } from './pack.ts';
import { refereeToItem } from './referee-item.ts';
import { reportLinkToItem } from './report-link-item.ts';
import { signalsToItem } from './signals-to-item.ts';

/** Sent, or dead: the recipient's delivery status follows from it alone, whatever came before. */
const isTold = ({ state }: Message): boolean => state === 'sent' || state === 'dead';

const isLater = (one: Message, other: Message): boolean =>
  one.recipient === other.recipient && one.medium === other.medium && one.id > other.id;

/** The messages that decide how each recipient was reached; of finished ones only what that needs. */
function toldMessages(messages: readonly Message[], createdAt: string): readonly Message[] {
  const told = messages.filter(isTold);
  return messages
    .filter(({ state, fate }) => state !== 'obsolete' || fate !== null)
    .filter((message) => !(isTold(message) && told.some((other) => isLater(other, message))))
    .map((message) => {
      const { about: _, instead: __, plan, pausedAt: ___, ...kept } = message;
      const common = { ...kept, providerId: null, claim: null, attempts: 0 };
      return isTold(message)
        ? { ...common, createdAt, sentAt: null, dueAt: null }
        : { ...common, ...(plan !== undefined && { plan }) };
    });
}

/** What the API says of a check, as the items that it is read from, without what is no part of it. */
function packed({ check, referees, messages, reportLinks, signals }: CheckFile): Uint8Array {
  const { viewers: _, earlierEnds: __, leftOut: ___, team: ____, source: _____, ...kept } = check;
  // Of who was erased messages go.
  const shown = referees.filter((referee) => !isGone(referee) && referee.erasedAt === undefined);
  const reached = new Set(['candidate', ...shown.map(({ id }) => id)]);
  return pack({
    check: { kind: 'check', ...kept },
    items: [
      ...referees.map((referee) => bareItem(refereeToItem(check.id, referee))),
      ...toldMessages(
        messages.filter(({ recipient }) => reached.has(recipient)),
        check.createdAt,
      ).map((message) => ({ ...bareItem(endedMessageToItem(message)), dueAt: message.dueAt ?? undefined })),
      ...reportLinks
        .filter(({ name, revokedAt }) => name === null && revokedAt === null)
        .map((link) => bareItem(reportLinkToItem(check.id, link))),
      ...(signals.length === 0 ? [] : [bareItem(signalsToItem(check.id, signals))]),
    ],
  });
}

/** The check in the lists of the API, newest first: of all checks, of those with its status, and of those of its project. */
export function listedItems(file: CheckFile): readonly KeptItem[] {
  const { id, organisationId, live, version, createdAt, project, status } = file.check;
  const content = packed(file);
  const item = (list: ApiList, name?: string): KeptItem => ({
    ...keys.listed(id, list),
    kind: 'listed',
    queuePk: indexPartitions.newest(organisationId, live, list, name),
    queueSk: `${createdAt}#${id}`,
    packed: content,
    version,
  });
  return [
    item('all'),
    item('status', status),
    ...(project.externalId === null ? [] : [item('project', project.externalId)]),
  ];
}
