import * as z from 'zod/mini';

import { type PartnerApp, tokenModes } from '#shared/domain/connections/partner-app.ts';
import type { PartnerAppStore } from '#shared/domain/ports/partner-app-store.ts';

import { storedShape } from '../items/stored-shape.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const stored = storedShape<PartnerApp>()(
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

export const createPartnerAppStore = (table: Table): PartnerAppStore => ({
  async load() {
    const item = await table.get(keys.partnerApp);
    return item === null ? null : stored.parse(item);
  },

  async save(app) {
    const written = await table.put(
      { ...keys.partnerApp, kind: 'partner_app', ...app, version: app.version + 1 },
      app.version === 0
        ? { text: 'attribute_not_exists(pk)' }
        : { text: '#version = :before', names: { '#version': 'version' }, values: { ':before': app.version } },
    );
    return written === 'written' ? 'saved' : 'edited_meanwhile';
  },
});
