import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Delivery, DeliveryState } from '../push/delivery.ts';
import type { Webhook } from '../push/webhook.ts';

/** `entry`: what the audit trail says of it. */
export type WebhookStore = Readonly<{
  /** All of an organisation, live and test, the oldest first. */
  list: (organisationId: string) => Promise<readonly Webhook[]>;
  find: (organisationId: string, id: string) => Promise<Webhook | null>;
  /** `too_many`: the organisation has ten. `changed_meanwhile`: others were faster, four times. */
  create: (webhook: Webhook, entry?: AuditEntry) => Promise<'created' | 'exists' | 'too_many' | 'changed_meanwhile'>;
  /** Keeps a change of what was loaded with this version, one version on. */
  save: (webhook: Webhook, entry?: AuditEntry) => Promise<'saved' | 'changed_meanwhile'>;
  remove: (
    organisationId: string,
    id: string,
    entry?: AuditEntry,
  ) => Promise<'removed' | 'not_found' | 'changed_meanwhile'>;
  /** Queues a test event, and answers its number. A test at the same time is the same test. */
  startTry: (webhook: Webhook, at: string) => Promise<number | 'changed_meanwhile'>;
  /** Deliveries to this webhook, newest first; at most 100 reads. Null: the cursor is at the end. */
  deliveries: (
    webhookId: string,
    page: Readonly<{ states: readonly DeliveryState[] | null; limit: number; after: string | null }>,
  ) => Promise<Readonly<{ deliveries: readonly Delivery[]; after: string | null }>>;
}>;
