import * as z from 'zod/mini';

import { type LinkTarget, linkPurposes } from '#shared/domain/ports/link-store.ts';
import { type LinkKeys, linkSecret } from '../access/link-secrets.ts';
import { belongsTo, hashOf, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const stored = storedShape<Omit<LinkTarget, 'keyVersion'> & Readonly<{ keyVersion: string }>>()(
  z.object({
    purpose: z.enum(linkPurposes),
    organisationId: z.string(),
    checkId: z.string(),
    person: z.string(),
    generation: z.number(),
    keyVersion: z.string(),
  }),
);

/** What a link's hash leads to. The secret itself is nowhere. */
export function linkToItem(linkKeys: LinkKeys, target: LinkTarget): KeptItem {
  const key = keys.link(hashOf(linkSecret(linkKeys, target)));
  const keyVersion = target.keyVersion ?? linkKeys.current;
  return { ...key, kind: 'link', ...target, keyVersion, ...belongsTo(target.checkId, key) };
}

/** Null when the key is gone that it was made with: somebody may know it. */
export function linkFromItem(item: Item, keyVersions: readonly string[]): LinkTarget | null {
  const { keyVersion, ...target } = stored.parse(item);
  return keyVersions.includes(keyVersion) ? target : null;
}
