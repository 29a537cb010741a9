import { readWebhookType } from '#events/webhook-event-v1.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import type { WebhookStore } from '#shared/domain/ports/webhook-store.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { eventIdOf } from '#shared/domain/push/told-event.ts';
import { isTry, signingSecrets, wantsEvent } from '#shared/domain/push/webhook.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { webhookHeaders } from './sign-webhook.ts';

type Ports = Readonly<{
  webhooks: Pick<WebhookStore, 'list' | 'find' | 'save'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  links: LinkMaker;
  baseUrl: string;
}>;

const gone = 410;

const obsolete = (reason: string, status: number | null = null): PushResult => ({
  outcome: 'obsolete',
  status,
  reason,
});

/** Tells webhooks, by Standard Webhooks. One that answers 410 is disabled. */
export function createWebhookAdapter(ports: Ports): PushAdapter {
  const { webhooks, open } = ports;

  const disable = async (organisationId: string, id: string, now: string): Promise<void> => {
    const disabled = await retryOnConflict(async () => {
      const webhook = await webhooks.find(organisationId, id);
      if (webhook === null || webhook.disabled !== null) return 'is_so';
      const saved = await webhooks.save({ ...webhook, disabled: 'gone', updatedAt: now });
      return saved === 'saved' ? saved : 'conflict';
    });
    if (disabled === 'conflict') throw new Error('Others were faster at a webhook, four times');
  };

  return {
    async endpointsFor(event) {
      if (readWebhookType(event.type) === null) return [];
      const known = await webhooks.list(event.organisationId);
      return known.filter((webhook) => wantsEvent(webhook, event)).map(({ id }) => id);
    },

    async push({ organisationId, endpointId }, { event, file, now, send }) {
      const webhook = await webhooks.find(organisationId, endpointId);
      const type = readWebhookType(event.type);
      if (webhook === null || type === null) return obsolete('endpoint_removed');
      if (webhook.disabled !== null && !isTry(event)) return obsolete('endpoint_disabled');
      const { webhookBody } = await import('./webhook-body.ts');
      const body = JSON.stringify(webhookBody(event, type, file, ports, now));
      const secrets = signingSecrets(webhook, now).map(({ sealed }) => open(webhook, sealed));
      const answer = await send({
        method: 'POST',
        url: webhook.url,
        headers: { 'content-type': 'application/json', ...webhookHeaders(eventIdOf(event), now, body, secrets) },
        body,
      });
      if (answer.outcome === 'answered' && answer.status === gone) {
        await disable(organisationId, endpointId, now);
        return obsolete('endpoint_gone', gone);
      }
      return judgeAnswer(answer);
    },
  };
}
