import * as z from 'zod/mini';
import { media } from '#shared/domain/check/channel.ts';
import type { ProofPlace, ProofState } from '#shared/domain/ports/proof-store.ts';
import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

/** `toHash` stands for the address or number that the code went to. */
export type Proof = ProofPlace &
  Readonly<{
    medium: (typeof media)[number];
    toHash: string;
    sentAt: string;
    codeUntil: string;
    tries: number;
    usedAt: string | null;
    /** From when the code was typed on. */
    openUntil?: string;
    /** The address itself, of a report's reader. */
    email?: string;
    /** After too many wrong codes. */
    stoppedUntil?: string;
  }>;

const stored = storedShape<Proof>()(() =>
  z.object({
    organisationId: z.string(),
    checkId: z.string(),
    person: z.string(),
    medium: z.enum(media),
    toHash: z.string(),
    sentAt: z.string(),
    codeUntil: z.string(),
    tries: z.number(),
    usedAt: z.nullable(z.string()),
    openUntil: z.exactOptional(z.string()),
    email: z.exactOptional(z.string()),
    stoppedUntil: z.exactOptional(z.string()),
  }),
);

export const proofToItem = (hash: string, proof: Proof, ttl: number): KeptItem => ({
  ...keys.proof(proof.checkId, hash),
  kind: 'proof',
  ...proof,
  ttl,
});

export const proofFromItem = (item: Item): Proof => stored.parse(item);

/** How it stands at this time. */
export function proofState({ medium, sentAt, codeUntil, openUntil, usedAt }: Proof, now: string): ProofState {
  if (openUntil !== undefined) return openUntil > now ? { state: 'open', medium, until: openUntil } : { state: 'none' };
  return usedAt === null && codeUntil > now ? { state: 'asked', medium, sentAt, until: codeUntil } : { state: 'none' };
}
