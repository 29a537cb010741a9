import * as z from 'zod/mini';
import { cutLine } from '#shared/domain/text/clean-text.ts';
import { orElse } from '#shared/web/api/or-else.ts';

/** What is missing, null, blank or of another type says nothing. */
export const lenient = (most: number) =>
  orElse(
    z.pipe(
      z.nullish(z.string()),
      z.transform((text) => cutLine(text ?? null, most)),
    ),
    null,
  );

/** A name as it came: it is cleaned, and cut, by whoever reads names. */
export const nameAsItCame = orElse(z.nullable(z.string()), null);

/** It must say something. */
export const needed = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
