import * as z from 'zod/mini';

import type { ReportLink } from '#shared/domain/report/report-link.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const stored = storedShape<ReportLink>()(
  z.object({
    id: z.string(),
    name: z.nullable(z.string()),
    email: z.exactOptional(z.string()),
    createdAt: z.string(),
    expiresAt: z.string(),
    revokedAt: z.nullable(z.string()),
    linkGeneration: z.number(),
    openings: z.number(),
    lastOpenedAt: z.nullable(z.string()),
    firstOpenedAt: z.exactOptional(z.string()),
    fetches: z.exactOptional(z.number()),
    lastFetchedAt: z.exactOptional(z.string()),
    toldAt: z.exactOptional(z.string()),
    withoutSignals: z.exactOptional(z.literal(true)),
  }),
);

export const reportLinkToItem = (checkId: string, link: ReportLink): KeptItem => ({
  ...keys.reportLink(checkId, link.id),
  kind: 'report_link',
  ...link,
});

export const reportLinkFromItem = (item: Item): ReportLink => stored.parse(item);
