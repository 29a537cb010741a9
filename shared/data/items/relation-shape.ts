import * as z from 'zod/mini';

import { relationTypes } from '#shared/domain/check/relation.ts';

export const relationShape = z.object({
  type: z.enum(relationTypes),
  company: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.nullable(z.string()),
});
