import * as z from 'zod/mini';

import { type Logo, logoTypes } from '#shared/domain/organisation/logo.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const stored = storedShape<Logo>()(() => z.object({ type: z.enum(logoTypes), base64: z.string(), file: z.string() }));

/** Stands apart from the organisation, which nearly every request reads. */
export const logoToItem = (organisationId: string, logo: Logo): KeptItem => ({
  ...keys.logo(organisationId),
  kind: 'logo',
  ...logo,
});

export const logoFromItem = (item: Item): Logo => stored.parse(item);
