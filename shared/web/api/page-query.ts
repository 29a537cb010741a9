import * as z from 'zod/mini';
import { maxPageSize, usualPageSize } from '#shared/domain/limits.ts';
import { between } from './text-shapes.ts';

const figures = (shape: RegExp) =>
  z.string().check(z.refine<string>((text) => shape.test(text), { params: { code: 'wrong_type' } }));

const limit = z.pipe(figures(/^\d{1,4}$/), z.pipe(z.transform(Number), between(1, maxPageSize)));

/** What of every list can be asked for in pieces. */
export const pageQuery = z.object({
  limit: z._default(z.optional(limit), usualPageSize),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))),
});

/** The query of what is kept in versions. */
export const versionQuery = z.object({
  version: z.optional(z.pipe(figures(/^\d{1,6}$/), z.pipe(z.transform(Number), z.int().check(z.minimum(1))))),
});

/** `strict`: what the guard finds is refused. */
export const guardQuery = z.object({ guard: z.optional(z.enum(['strict'])) });
