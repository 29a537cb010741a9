import * as z from 'zod/mini';
import { withoutOverrides } from '#shared/domain/text/without-overrides.ts';

/** No control characters; half a surrogate pair is none of these either. */
const oneLine = /^[ -~\u00a0-\uffff]*$/;
const severalLines = /^[\t\n\r -~\u00a0-\uffff]*$/;

const straight = z.overwrite(withoutOverrides);

const wellFormed = z.refine<string>((text) => text.isWellFormed(), { params: { code: 'bad_characters' } });

/** A line of text that must say something. Outer blanks are dropped. */
export const line = (maxLength: number) =>
  z.string().check(straight, z.trim(), z.minLength(1), z.maxLength(maxLength), z.regex(oneLine), wellFormed);

const blankToNull = z.transform((text: string | null | undefined): string | null =>
  text === undefined || text === '' ? null : text,
);

/** Absent, null and blank are all null. */
export const optionalLine = (maxLength: number) =>
  z.pipe(
    z.nullish(z.string().check(straight, z.trim(), z.maxLength(maxLength), z.regex(oneLine), wellFormed)),
    blankToNull,
  );

/** Absent is told apart from null and blank. */
export const severalLinesOrNull = (maxLength: number) =>
  z.nullish(z.string().check(straight, z.trim(), z.maxLength(maxLength), z.regex(severalLines), wellFormed));
