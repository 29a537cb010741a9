import * as z from 'zod/mini';

import { type GoneLink, type LinkTarget, linkPurposes } from '#shared/domain/ports/link-store.ts';
import { type LinkKeys, linkSecret } from '../access/link-secrets.ts';
import { belongsTo, epochSeconds, hashOf, keys } from '../keys.ts';
import type { Expression, Item, KeptItem } from '../table.ts';
import type { ItemKind } from './item-kinds.ts';
import { storedShape } from './stored-shape.ts';

const stored = storedShape<Omit<LinkTarget, 'keyVersion'> & Readonly<{ keyVersion: string }>>()(() =>
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

const storedGone = storedShape<GoneLink>()(() =>
  z.object({ purpose: z.enum(linkPurposes), organisationId: z.string(), checkId: z.string() }),
);

/** What is left of a link's item when its check is deleted: nothing about a person. */
export const linkGone = (
  checkId: string,
  toldUntil: string,
): Readonly<{ change: Expression; condition: Expression }> => {
  const stays = { kind: 'gone_link' } as const satisfies Readonly<{ kind: ItemKind }>;
  const names = ['person', 'generation', 'keyVersion', 'listPk', 'createdSk'];
  return {
    change: {
      text: `SET #kind = :kind, #ttl = :ttl REMOVE ${names.map((name) => `#${name}`).join(', ')}`,
      names: { '#kind': 'kind', '#ttl': 'ttl', ...Object.fromEntries(names.map((name) => [`#${name}`, name])) },
      values: { ':kind': stays.kind, ':ttl': epochSeconds(toldUntil) },
    },
    condition: { text: '#checkId = :checkId', names: { '#checkId': 'checkId' }, values: { ':checkId': checkId } },
  };
};

/** Null when the key is gone that it was made with: somebody may know it. */
export function linkFromItem(item: Item, keyVersions: readonly string[]): LinkTarget | GoneLink | null {
  if (item['kind'] === 'gone_link') return storedGone.parse(item);
  const { keyVersion, ...target } = stored.parse(item);
  return keyVersions.includes(keyVersion) ? target : null;
}
