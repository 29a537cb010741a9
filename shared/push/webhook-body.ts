import type { WebhookEventV1 } from '#events/webhook-event-v1.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';

type Ports = Readonly<{ baseUrl: string; links: LinkMaker }>;

/** Status and counts are of the event's own time; links are those that work now. */
function aboutCheck({ snapshot }: ToldEvent, file: CheckFile | null, ports: Ports, now: string) {
  if (file === null || snapshot === null) return { referenceCheck: null };
  const { check } = file;
  const { referee } = snapshot;
  return {
    referenceCheck: {
      id: check.id,
      status: snapshot.status,
      projectExternalId: check.project.externalId,
      candidateExternalId: check.candidate.externalId,
      counts: snapshot.counts,
      links: {
        checkPage: `${ports.baseUrl}/o/${check.organisationId}/checks/${check.id}`,
        report: reportAddress(file, ports.links, now),
      },
    },
    ...(referee === null ? {} : { referee }),
  };
}

const aboutSignals = ({ signalIds }: ToldEvent) =>
  signalIds === undefined ? {} : { integritySignals: signalIds.map((id) => ({ id })) };

const aboutErasure = ({ erasure }: ToldEvent) =>
  erasure === undefined
    ? {}
    : { erasure: { id: erasure.id, referenceChecks: [...erasure.checkIds], counts: erasure.counts } };

/** What a webhook is told: ids, status, counts and links, and nothing of a person. */
export function webhookBody(
  event: ToldEvent,
  type: WebhookEventV1['type'],
  file: CheckFile | null,
  ports: Ports,
  now: string,
): WebhookEventV1 {
  return {
    type,
    timestamp: event.at,
    data: {
      organisation: event.organisationId,
      live: event.live,
      sequence: event.number,
      ...aboutCheck(event, file, ports, now),
      ...aboutSignals(event),
      ...aboutErasure(event),
    },
  };
}
