import * as z from 'zod/mini';

import { linkAccess, type ReportLink } from '#shared/domain/report/report-link.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();
const nullable = z.nullable(text);
const optional = z.exactOptional(text);
const count = z.number();

const stored = storedShape<Omit<ReportLink, 'readers'>>()(() =>
  z.object({
    id: text,
    name: nullable,
    email: optional,
    access: z.exactOptional(z.enum(linkAccess)),
    domain: optional,
    role: optional,
    createdAt: text,
    expiresAt: text,
    revokedAt: nullable,
    linkGeneration: count,
    openings: count,
    lastOpenedAt: nullable,
    firstOpenedAt: optional,
    fetches: z.exactOptional(count),
    lastFetchedAt: optional,
    toldAt: optional,
    withoutSignals: z.exactOptional(z.literal(true)),
  }),
);

/** Its readers stand in items of their own, since they read while others change the link. */
export const reportLinkToItem = (checkId: string, { readers: _, ...link }: ReportLink): KeptItem => ({
  ...keys.reportLink(checkId, link.id),
  kind: 'report_link',
  ...link,
});

export const reportLinkFromItem = (item: Item): ReportLink => stored.parse(item);
