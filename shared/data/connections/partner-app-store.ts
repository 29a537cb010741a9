import * as z from 'zod/mini';

import { type PartnerApp, tokenModes } from '#shared/domain/connections/partner-app.ts';
import type { TeamtailorApp } from '#shared/domain/connections/teamtailor-app.ts';
import type { PartnerAppStore, TeamtailorAppStore } from '#shared/domain/ports/partner-app-store.ts';

import { storedShape } from '../items/stored-shape.ts';
import { keys } from '../keys.ts';
import type { Item, Key, Table } from '../table.ts';

const stored = storedShape<PartnerApp>()(() =>
  z.object({
    version: z.number(),
    clientId: z.string(),
    clientSecretHash: z.string(),
    redirectUris: z.array(z.string()),
    tokens: z.enum(tokenModes),
    results: z.nullable(
      z.object({ baseUrl: z.string(), tokenUrl: z.string(), clientId: z.string(), sealedSecret: z.string() }),
    ),
  }),
);

const storedTeamtailor = storedShape<TeamtailorApp>()(() =>
  z.object({
    version: z.number(),
    sealedPartnerKey: z.string(),
    sealedWebhookSecret: z.nullable(z.string()),
    hosts: z.array(z.string()),
  }),
);

const createAppStore = <App extends Readonly<{ version: number }>>(
  table: Table,
  key: Key,
  parse: (item: Item) => App,
) => ({
  async load(): Promise<App | null> {
    const item = await table.get(key);
    return item === null ? null : parse(item);
  },

  async save(app: App): Promise<'saved' | 'edited_meanwhile'> {
    const written = await table.put(
      { ...app, ...key, kind: 'partner_app', version: app.version + 1 },
      app.version === 0
        ? { text: 'attribute_not_exists(pk)' }
        : { text: '#version = :before', names: { '#version': 'version' }, values: { ':before': app.version } },
    );
    return written === 'written' ? 'saved' : 'edited_meanwhile';
  },
});

export const createPartnerAppStore = (table: Table): PartnerAppStore =>
  createAppStore<PartnerApp>(table, keys.partnerApp, (item) => stored.parse(item));

export const createTeamtailorAppStore = (table: Table): TeamtailorAppStore =>
  createAppStore<TeamtailorApp>(table, keys.teamtailorApp, (item) => storedTeamtailor.parse(item));
