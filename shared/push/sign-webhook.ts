import { createHmac, randomBytes } from 'node:crypto';
import { secondMilliseconds } from '#shared/domain/time.ts';

/** Marks a secret of Standard Webhooks; what follows is base64. */
const prefix = 'whsec_';
const secretBytes = 24;

export const drawWebhookSecret = (): string => `${prefix}${randomBytes(secretBytes).toString('base64')}`;

/** Headers of Standard Webhooks: one signature for each secret that works. `sentAt` is when this attempt is made. */
export function webhookHeaders(id: string, sentAt: string, body: string, secrets: readonly string[]) {
  const timestamp = String(Math.floor(Date.parse(sentAt) / secondMilliseconds));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
