import * as z from 'zod/mini';

import { type LinkTarget, linkPurposes } from '#shared/domain/ports/link-store.ts';

import { hashOf, keys } from '../keys.ts';
import { type LinkKeys, linkSecret } from '../link-secrets.ts';
import type { Item } from '../table.ts';

const stored = z.object({
  purpose: z.enum(linkPurposes),
  organisationId: z.string(),
  checkId: z.string(),
  person: z.string(),
  generation: z.number(),
});

/** What a link's hash leads to. The secret itself is nowhere. */
export const linkToItem = (linkKeys: LinkKeys, target: LinkTarget): Item => ({
  ...keys.link(hashOf(linkSecret(linkKeys, target))),
  kind: 'link',
  ...target,
  keyVersion: linkKeys.current,
});

export const linkFromItem = (item: Item): LinkTarget => stored.parse(item);
