import * as z from 'zod/mini';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { pageQuery } from './page-query.ts';

const externalId = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));

/** The query of `GET /v1/reference-checks`. */
export const listQuery = z.object({
  status: z.optional(z.enum(checkStatuses)),
  projectExternalId: externalId,
  candidateExternalId: externalId,
  ...pageQuery.shape,
});
