import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';
import { bareItem } from './bare-item.ts';
import { endedMessageToItem } from './message-item.ts';
import { pack } from './pack.ts';
import { refereeToItem } from './referee-item.ts';
import { reportLinkToItem } from './report-link-item.ts';
import { signalsToItem } from './signals-to-item.ts';

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
      ...messages
        .filter(({ recipient }) => reached.has(recipient))
        .map((message) => ({
          ...bareItem(endedMessageToItem({ ...message, providerId: null, claim: null })),
          dueAt: message.dueAt ?? undefined,
        })),
      ...reportLinks
        .filter(({ name, revokedAt }) => name === null && revokedAt === null)
        .map((link) => bareItem(reportLinkToItem(check.id, link))),
      ...(signals.length === 0 ? [] : [bareItem(signalsToItem(check.id, signals))]),
    ],
  });
}

/** The check in the lists of the API, newest first: of all checks, and of those of its project. */
export function listedItems(file: CheckFile): readonly KeptItem[] {
  const { id, organisationId, live, version, createdAt, project } = file.check;
  const content = packed(file);
  const item = (list: 'all' | 'project', queuePk: string): KeptItem => ({
    ...keys.listed(id, list),
    kind: 'listed',
    queuePk,
    queueSk: `${createdAt}#${id}`,
    packed: content,
    version,
  });
  return [
    item('all', indexPartitions.newest(organisationId, live)),
    ...(project.externalId === null
      ? []
      : [item('project', indexPartitions.newestOfProject(organisationId, live, project.externalId))]),
  ];
}
