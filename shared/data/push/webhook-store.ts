import * as z from 'zod/mini';
import type { AuditEntry } from '#shared/domain/audit/audit-entry.ts';
import { maxWebhooks } from '#shared/domain/limits.ts';

import type { WebhookStore } from '#shared/domain/ports/webhook-store.ts';
import { testEventType } from '#shared/domain/push/told-event.ts';
import type { Webhook } from '#shared/domain/push/webhook.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { testEventToItem, toldEventFromItem } from '../items/event-item.ts';
import { webhookFromItem, webhookToItem } from '../items/webhook-item.ts';
import { keys, sortKeyRange } from '../keys.ts';
import type { Expression, Table, Write } from '../table.ts';
import { listDeliveries } from './webhook-deliveries.ts';

/** Among which a repeat of a request finds its own. */
const keptTries = 20;

const storedList = z.object({ version: z.number() });

const unlessThere: Expression = { text: 'attribute_not_exists(pk)' };

const ifVersion = (version: number): Expression => ({
  text: '#version = :before',
  names: { '#version': 'version' },
  values: { ':before': version },
});

type Loaded = Readonly<{ version: number; webhooks: readonly Webhook[] }>;

/** Webhooks of organisations. An item of its own is the list's version, so that two at once make no eleventh. */
export function createWebhookStore(table: Table): WebhookStore {
  const load = async (organisationId: string): Promise<Loaded> => {
    const { pk, sk } = keys.webhook(organisationId, '');
    const { items } = await table.query({ key: sortKeyRange(pk, sk) });
    const head = items.find((item) => item['kind'] === 'webhook_list');
    return {
      version: head === undefined ? 0 : storedList.parse(head).version,
      webhooks: items.filter((item) => item['kind'] === 'webhook').map(webhookFromItem),
    };
  };

  const nextList = (organisationId: string, version: number): Write => ({
    put: { ...keys.webhook(organisationId, ''), kind: 'webhook_list', version: version + 1 },
    condition: version === 0 ? unlessThere : ifVersion(version),
  });

  /** Decides on the list as it is, again when somebody else changed it meanwhile. */
  const changeList = async <Refusal extends string>(
    organisationId: string,
    decide: (webhooks: readonly Webhook[]) => Write | Refusal,
    entry: AuditEntry | undefined,
  ): Promise<Refusal | 'written' | 'changed_meanwhile'> => {
    const result = await retryOnConflict(async (): Promise<Refusal | 'written' | 'conflict'> => {
      const { version, webhooks } = await load(organisationId);
      const decided = decide(webhooks);
      if (typeof decided === 'string') return decided;
      const written = await table.transact([nextList(organisationId, version), decided, ...auditWrite(entry)]);
      return written === 'written' ? written : 'conflict';
    });
    return result === 'conflict' ? 'changed_meanwhile' : result;
  };

  const lastTries = async (webhookId: string) => {
    const { pk } = keys.event(webhookId, 0);
    const { items } = await table.query({ key: sortKeyRange(pk, 'EVT#'), newestFirst: true, limit: keptTries });
    return items.map(toldEventFromItem);
  };

  return {
    list: async (organisationId) => (await load(organisationId)).webhooks,

    async find(organisationId, id) {
      const item = await table.get(keys.webhook(organisationId, id));
      return item === null ? null : webhookFromItem(item);
    },

    async create(webhook, entry) {
      const decide = (webhooks: readonly Webhook[]) => {
        if (webhooks.some(({ id }) => id === webhook.id)) return 'exists';
        if (webhooks.length >= maxWebhooks) return 'too_many';
        return { put: webhookToItem(webhook) };
      };
      const result = await changeList<'exists' | 'too_many'>(webhook.organisationId, decide, entry);
      return result === 'written' ? 'created' : result;
    },

    async save(webhook, entry) {
      const put = webhookToItem({ ...webhook, version: webhook.version + 1 });
      const written = await table.transact([{ put, condition: ifVersion(webhook.version) }, ...auditWrite(entry)]);
      return written === 'written' ? 'saved' : 'changed_meanwhile';
    },

    async remove(organisationId, id, entry) {
      const decide = (webhooks: readonly Webhook[]) =>
        webhooks.some((each) => each.id === id) ? { remove: keys.webhook(organisationId, id) } : 'not_found';
      const result = await changeList<'not_found'>(organisationId, decide, entry);
      return result === 'written' ? 'removed' : result;
    },

    async startTry({ id, organisationId, live }, at) {
      const begun = await retryOnConflict(async () => {
        const earlier = await lastTries(id);
        const repeated = earlier.find((each) => each.at === at);
        if (repeated !== undefined) return repeated.number;
        const number = (earlier[0]?.number ?? 0) + 1;
        const about = { checkId: id, organisationId, live, number, type: testEventType, at } as const;
        const item = testEventToItem({ ...about, note: null, source: null, snapshot: null });
        return (await table.put(item, unlessThere)) === 'written' ? number : 'conflict';
      });
      return begun === 'conflict' ? 'changed_meanwhile' : begun;
    },

    deliveries: (webhookId, page) => listDeliveries(table, webhookId, page),
  };
}
