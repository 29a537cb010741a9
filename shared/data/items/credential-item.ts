import * as z from 'zod/mini';

import { type Credential, credentialPurposes, type NewCredential } from '#shared/domain/ports/connection-store.ts';

import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

type Stored = Credential & Readonly<{ kind: 'credential'; usedAt: string | null }>;

const stored = storedShape<Stored>()(() =>
  z.object({
    kind: z.literal('credential'),
    purpose: z.enum(credentialPurposes),
    organisationId: z.string(),
    connectionId: z.string(),
    details: z.record(z.string(), z.string()),
    expiresAt: z.nullable(z.string()),
    usedAt: z.nullable(z.string()),
  }),
);

export const credentialToItem = ({ secret, isTaken, ...credential }: NewCredential): KeptItem => ({
  ...keys.apiKey(hashOf(secret)),
  kind: 'credential',
  ...credential,
  usedAt: null,
  ...(credential.expiresAt === null ? {} : { ttl: epochSeconds(credential.expiresAt) }),
});

/** The owner of a stored secret, whatever it is for; null if we did not make it. */
export const holderFromItem = (item: Item): Pick<Credential, 'organisationId' | 'connectionId'> | null =>
  stored.safeParse(item).data ?? null;

/** What the secret opens now; null if it is unknown, for another purpose, used or expired. */
export function credentialFromItem(item: Item, purpose: Credential['purpose'], now: string): Credential | null {
  const { data } = stored.safeParse(item);
  if (data === undefined) return null;
  const { kind, usedAt, ...credential } = data;
  if (credential.purpose !== purpose || usedAt !== null) return null;
  return credential.expiresAt !== null && credential.expiresAt <= now ? null : credential;
}
