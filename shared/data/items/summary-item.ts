import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { QueuePlace } from '#shared/domain/queue/queue-place.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';
import { bareItem } from './bare-item.ts';
import { endedMessageToItem } from './message-item.ts';
import { pack } from './pack.ts';
import { refereeToItem } from './referee-item.ts';
import { reportLinkToItem } from './report-link-item.ts';
import { signalsToItem } from './signals-to-item.ts';

/** In whose list a summary stands: of all of the organisation, or of one person by the keyed hash of their address. */
export type Viewer = 'all' | Readonly<{ hash: string }>;

const mostLinks = 5;

/** What lists show of a check, as the items that it is read from, without what only its own page needs. */
function packed({ check, referees, messages, reportLinks, signals }: CheckFile): Uint8Array {
  const { viewers: _, earlierEnds: __, leftOut: ___, ...kept } = check;
  const { settings } = kept;
  const links = reportLinks
    .filter(({ revokedAt }) => revokedAt === null)
    .toSorted((one, other) => other.expiresAt.localeCompare(one.expiresAt))
    .slice(0, mostLinks);
  return pack({
    check: { kind: 'check', ...kept, settings: { ...settings, additionalText: null, questionTemplates: {} } },
    items: [
      ...referees.map((referee) => bareItem(refereeToItem(check.id, { ...referee, relation: null }))),
      ...messages
        .filter(({ recipient }) => recipient !== 'recruiter')
        .map((message) => ({
          ...bareItem(endedMessageToItem({ ...message, providerId: null })),
          dueAt: message.dueAt ?? undefined,
        })),
      ...links.map((link) => bareItem(reportLinkToItem(check.id, link))),
      ...(signals.length === 0 ? [] : [bareItem(signalsToItem(check.id, signals))]),
    ],
  });
}

const viewerId = (viewer: Viewer): string => (viewer === 'all' ? 'all' : viewer.hash);

/** A summary for each list that the check stands in. Each says of which version of the check it is. */
export function summaryItems(file: CheckFile, place: QueuePlace, viewers: readonly Viewer[]): readonly KeptItem[] {
  const { id, organisationId, live, version } = file.check;
  const content = packed(file);
  return viewers.map((viewer) => ({
    ...keys.summary(id, viewerId(viewer)),
    kind: 'summary',
    queuePk: indexPartitions.queue(organisationId, live, viewerId(viewer), place.section),
    queueSk: `${place.at}#${id}`,
    packed: content,
    version,
  }));
}
