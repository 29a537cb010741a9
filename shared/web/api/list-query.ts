import * as z from 'zod/mini';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { longestExternalId } from '#shared/domain/limits.ts';
import { pageQuery } from './page-query.ts';
import { idLine } from './text-shapes.ts';

/** Cleaned as it was when it was stored. */
const externalId = z.optional(idLine(longestExternalId));

/** The query of `GET /v1/reference-checks`. */
export const listQuery = z.object({
  status: z.optional(z.enum(checkStatuses)),
  projectExternalId: externalId,
  candidateExternalId: externalId,
  ...pageQuery.shape,
});
