import { hasIdShape } from '#shared/domain/ids.ts';
import type { Webhook } from '#shared/domain/push/webhook.ts';
import type { Asked } from '../asked.ts';

/** The webhook that is asked for; null when there is none that this key may see: one of its own organisation and kind. */
export async function findWebhook({ ports, key }: Asked, id: string): Promise<Webhook | null> {
  const found = hasIdShape('whk', id) ? await ports.webhooks.find(key.organisationId, id) : null;
  return found?.live === key.live ? found : null;
}
