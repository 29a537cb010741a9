import type { Webhook } from '#shared/domain/push/webhook.ts';
import type { Asked } from '../asked.ts';
import { showWebhook } from './show-webhook.ts';

/** With the secret that signs from now on. */
export function showWithSecret({ ports }: Asked, webhook: Webhook) {
  const sealed = webhook.secrets[0]?.sealed;
  if (sealed === undefined) throw new Error('A webhook has no secret');
  return { ...showWebhook(webhook, ports.clock()), secret: ports.webhookSecrets.open(webhook, sealed) };
}
