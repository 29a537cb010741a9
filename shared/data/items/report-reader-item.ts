import * as z from 'zod/mini';
import type { ReportReader } from '#shared/domain/report/report-link.ts';
import type { Item } from '../table.ts';
import { storedShape } from './stored-shape.ts';

type Stored = ReportReader & Readonly<{ linkId: string }>;

const stored = storedShape<Stored>()(() =>
  z.object({
    linkId: z.string(),
    id: z.string(),
    email: z.string(),
    readings: z.number(),
    firstAt: z.string(),
    lastAt: z.string(),
  }),
);

export const readerFromItem = (item: Item): Stored => stored.parse(item);
