import * as z from 'zod/mini';
import type { AuditNotes } from '#shared/domain/ports/audit-trail.ts';
import { addHours } from '#shared/domain/time.ts';

import { auditToItem } from '../items/audit-item.ts';
import { epochSeconds, keys } from '../keys.ts';
import type { Table } from '../table.ts';
import { hashOfActor } from './actor-ids.ts';
import { auditWrites } from './audit-writes.ts';

const hoursBetweenReadings = 1;

const lastReading = z.object({ at: z.string() });

/** Writes to the audit trail; reading it is in audit-trail.ts. */
export function createAuditNotes(table: Pick<Table, 'get' | 'put' | 'transact'>): AuditNotes {
  return {
    async note(entry) {
      await table.put(auditToItem(entry));
    },

    async noteReading(entry, { last } = {}) {
      const { organisationId, actor, act, checkId, at } = entry;
      const key = keys.lastReading(organisationId, hashOfActor(actor), `${act}#${checkId ?? ''}`);
      const since = addHours(at, -hoursBetweenReadings);
      const isFirst = last !== undefined && (last === null || last <= since);
      const known = isFirst ? null : await table.get(key, { newest: false });
      if (known !== null && lastReading.parse(known).at > since) return;
      // Refused if another page of the same person was faster.
      await table.transact([
        {
          update: key,
          set: {
            text: 'SET #at = :at, #ttl = :ttl',
            names: { '#at': 'at', '#ttl': 'ttl' },
            values: { ':at': at, ':ttl': epochSeconds(addHours(at, hoursBetweenReadings)) },
          },
          condition: { text: 'attribute_not_exists(#at) OR #at <= :since', values: { ':since': since } },
        },
        ...auditWrites([entry]),
      ]);
    },
  };
}
