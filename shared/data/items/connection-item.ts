import * as z from 'zod/mini';

import type { Connection } from '#shared/domain/connections/connection.ts';

import { keys } from '../keys.ts';
import type { Item } from '../table.ts';

const base = {
  id: z.string(),
  organisationId: z.string(),
  live: z.boolean(),
  name: z.string(),
  version: z.number(),
  active: z.boolean(),
  secrets: z.record(z.string(), z.string()),
  grant: z.nullable(
    z.object({
      id: z.string(),
      generation: z.number(),
      grantedAt: z.string(),
      grantedBy: z.object({ name: z.string(), email: z.string() }),
    }),
  ),
  createdAt: z.string(),
  updatedAt: z.string(),
};

const hosts = z.object({ hosts: z.array(z.string()) });

const stored = z.discriminatedUnion('source', [
  z.object({
    ...base,
    source: z.literal('talentech'),
    settings: z.object({
      forms: z.enum(['settings', 'templates']),
      asksCandidateLanguage: z.boolean(),
      results: z.enum(['pascal_numbers', 'camel_names']),
    }),
  }),
  z.object({ ...base, source: z.literal('greenhouse'), settings: hosts }),
  z.object({ ...base, source: z.literal('refapp'), settings: hosts }),
]);

/** `kind` says what the item is, here as everywhere; the connection's own kind stands as `source`. */
export function connectionToItem({ kind: source, ...connection }: Connection): Item {
  const { organisationId, id } = connection;
  return { ...keys.connection(organisationId, id), ...connection, kind: 'connection', source };
}

export function connectionFromItem(item: Item): Connection {
  const parsed = stored.parse(item);
  switch (parsed.source) {
    case 'talentech': {
      const { source: kind, ...rest } = parsed;
      return { ...rest, kind };
    }
    case 'greenhouse': {
      const { source: kind, ...rest } = parsed;
      return { ...rest, kind };
    }
    case 'refapp': {
      const { source: kind, ...rest } = parsed;
      return { ...rest, kind };
    }
  }
}
