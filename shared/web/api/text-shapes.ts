import * as z from 'zod/mini';
import { cleanLine, cleanText, countCharacters } from '#shared/domain/text/clean-text.ts';
import type { FieldErrorCode } from '../problems/field-errors.ts';

/** No control characters; half a surrogate pair is none of these either. */
const oneLine = /^[ -~\u00a0-\uffff]*$/;
const severalLines = /^[\t\n\r -~\u00a0-\uffff]*$/;

const wellFormed = z.refine<string>((text) => text.isWellFormed(), {
  params: { code: 'bad_characters' },
  abort: true,
});

/** Counts characters as the OpenAPI document does, which names the bound by the shape's bag. */
function atMost(maximum: number) {
  const check = z.check<string>(({ value, issues }) => {
    if (countCharacters(value) <= maximum) return;
    issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: value, continue: true });
  });
  check._zod.onattach.push((shape) => {
    shape._zod.bag['maximum'] = maximum;
  });
  return check;
}

/** What a person could not have meant is refused here, since the sender is a program; the rest is cleaned as everywhere. */
const clean = (pattern: RegExp, cleaned: (text: string) => string) =>
  [z.trim(), z.regex(pattern, { abort: true }), wellFormed, z.overwrite(cleaned)] as const;

/** A line of text that must say something. */
export const line = (maxLength: number) =>
  z.string().check(...clean(oneLine, cleanLine), z.minLength(1), atMost(maxLength));

const blankToNull = z.transform((text: string | null | undefined): string | null =>
  text === undefined || text === '' ? null : text,
);

/** Told by its own code when it is not as the pattern, which the OpenAPI document shows. */
export function shapedAs(pattern: string, code: FieldErrorCode) {
  const shape = new RegExp(pattern);
  return z.string().check(z.refine<string>((text) => shape.test(text), { params: { code } }));
}

/** A whole number, both ends counted. */
export const between = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** Absent, null and blank are all null. */
export const optionalLine = (maxLength: number) =>
  z.pipe(z.nullish(z.string().check(...clean(oneLine, cleanLine), atMost(maxLength))), blankToNull);

/** Absent is told apart from null and blank. */
export const severalLinesOrNull = (maxLength: number) =>
  z.nullish(z.string().check(...clean(severalLines, cleanText), atMost(maxLength)));
