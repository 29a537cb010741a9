import * as z from 'zod/mini';
import { cleanNameLine } from '#shared/domain/text/clean-name-line.ts';
import { cleanLine, cleanText, isLongerThan, mostBytes, mostBytesOfId } from '#shared/domain/text/clean-text.ts';
import type { FieldErrorCode } from '../problems/field-errors.ts';

/** No control characters; half a surrogate pair is none of these either. */
const oneLine = /^[ -~\u00a0-\uffff]*$/;
const severalLines = /^[\t\n\r -~\u00a0-\uffff]*$/;

const wellFormed = z.refine<string>((text) => text.isWellFormed(), {
  params: { code: 'bad_characters' },
  abort: true,
});

/** Counts characters as people do; the OpenAPI document names the bound by the shape's bag. */
function atMost(maximum: number, bytes = mostBytes(maximum)) {
  const check = z.check<string>(({ value, issues }) => {
    if (!isLongerThan(value, maximum, bytes)) return;
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

/** Somebody's name. What parts its words in another system may be a tab or the end of a line. */
export const nameLine = (maxLength: number) =>
  z.string().check(z.trim(), wellFormed, z.overwrite(cleanNameLine), z.minLength(1), atMost(maxLength));

/** Somebody's last name, which people with one name have not: absent and null are empty. */
export const optionalName = (maxLength: number) =>
  z.pipe(
    z.nullish(z.string().check(wellFormed, z.overwrite(cleanNameLine), atMost(maxLength))),
    z.transform((name: string | null | undefined): string => name ?? ''),
  );

/** The same where what is absent stays as it is. */
export const givenName = (maxLength: number) =>
  z.optional(
    z.pipe(
      z.nullable(z.string().check(wellFormed, z.overwrite(cleanNameLine), atMost(maxLength))),
      z.transform((name: string | null): string => name ?? ''),
    ),
  );

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

/** An id that another system gave. */
export const idLine = (maxLength: number) =>
  z.string().check(...clean(oneLine, cleanLine), z.minLength(1), atMost(maxLength, mostBytesOfId(maxLength)));

/** The same; absent, null and blank are all null. */
export const optionalId = (maxLength: number) =>
  z.pipe(
    z.nullish(z.string().check(...clean(oneLine, cleanLine), atMost(maxLength, mostBytesOfId(maxLength)))),
    blankToNull,
  );

/** Absent is told apart from null and blank. */
export const severalLinesOrNull = (maxLength: number) =>
  z.nullish(z.string().check(...clean(severalLines, cleanText), atMost(maxLength)));
