import * as z from 'zod/mini';

import { type Connection, talentechForms, talentechResults } from '#shared/domain/connections/connection.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { personShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

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
      grantedBy: personShape,
    }),
  ),
  createdAt: z.string(),
  updatedAt: z.string(),
};

const hosts = z.object({ hosts: z.array(z.string()) });
const hostsAndRecruiter = z.extend(hosts, { recruiter: z.exactOptional(personShape) });

type Stored<Each> = Each extends Connection ? Omit<Each, 'kind'> & Readonly<{ source: Each['kind'] }> : never;

const stored = storedShape<Stored<Connection>>()(() =>
  z.discriminatedUnion('source', [
    z.object({
      ...base,
      source: z.literal('talentech'),
      settings: z.object({
        forms: z.enum(talentechForms),
        asksCandidateLanguage: z.boolean(),
        results: z.enum(talentechResults),
      }),
    }),
    z.object({ ...base, source: z.literal('greenhouse'), settings: hostsAndRecruiter }),
    z.object({ ...base, source: z.literal('refapp'), settings: hosts }),
    z.object({ ...base, source: z.literal('teamtailor'), settings: z.object({}) }),
    z.object({ ...base, source: z.literal('ashby'), settings: hostsAndRecruiter }),
    z.object({ ...base, source: z.literal('workable'), settings: hostsAndRecruiter }),
  ]),
);

/** `kind` says what the item is, here as everywhere; the connection's own kind stands as `source`. */
export function connectionToItem({ kind: source, ...connection }: Connection): KeptItem {
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
    case 'ashby': {
      const { source: kind, ...rest } = parsed;
      return { ...rest, kind };
    }
    case 'workable': {
      const { source: kind, ...rest } = parsed;
      return { ...rest, kind };
    }
    case 'teamtailor': {
      const { source: kind, ...rest } = parsed;
      return { ...rest, kind };
    }
  }
}
