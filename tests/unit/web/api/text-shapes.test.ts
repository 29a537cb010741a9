import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { line, optionalLine, severalLinesOrNull } from '#shared/web/api/text-shapes.ts';

describe('a text of the API', () => {
  test.each([line(20), optionalLine(20), severalLinesOrNull(20)])('turns no words around it', (shape) => {
    expect(shape.parse('\u202eChef\u2066, \u05e9\u200f!')).toBe('Chef, \u05e9\u200f!');
  });

  test('of nothing but signs that turn others is empty', () => {
    expect(line(20).safeParse('\u202e \u2069').success).toBe(false);
    expect(optionalLine(20).parse('\u202e')).toBe(null);
  });

  test('is counted in characters, in the document too', () => {
    expect(line(20).parse('🌻'.repeat(20))).toHaveLength(40);
    expect(line(20).safeParse('🌻'.repeat(21)).error?.issues).toMatchObject([{ code: 'too_big', maximum: 20 }]);
    expect(z.toJSONSchema(line(20))).toMatchObject({ minLength: 1, maxLength: 20 });
  });

  test('has one form of Unicode, and lines that end alike', () => {
    expect(line(20).parse(' Å\u00a0 E\u0301va ')).toBe('Å Éva');
    expect(severalLinesOrNull(20).parse('Kim\r\nBo\n')).toBe('Kim\nBo');
  });

  test.each(['Kim\nBo', 'Kim\u0007', 'Kim\ud83d'])('a line is not %j', (text) => {
    expect(line(20).safeParse(text).success).toBe(false);
  });
});
