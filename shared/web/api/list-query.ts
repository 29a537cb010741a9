import * as z from 'zod/mini';
import { checkStatuses } from '#shared/domain/lifecycle.ts';

const defaultLimit = 25;

const externalId = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));

const limit = z.pipe(
  z.string().check(z.refine<string>((text) => /^\d{1,4}$/.test(text), { params: { code: 'wrong_type' } })),
  z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(100))),
);

/** The query of `GET /v1/reference-checks`. */
export const listQuery = z.object({
  status: z.optional(z.enum(checkStatuses)),
  projectExternalId: externalId,
  candidateExternalId: externalId,
  limit: z._default(z.optional(limit), defaultLimit),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))),
});
