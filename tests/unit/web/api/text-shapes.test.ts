import { describe, expect, test } from 'vitest';
import { line, optionalLine, severalLinesOrNull } from '#shared/web/api/text-shapes.ts';

describe('a text of the API', () => {
  test.each([line(20), optionalLine(20), severalLinesOrNull(20)])('turns no words around it', (shape) => {
    expect(shape.parse('\u202eChef\u2066, \u05e9\u200f')).toBe('Chef, \u05e9\u200f');
  });

  test('of nothing but signs that turn others is empty', () => {
    expect(line(20).safeParse('\u202e \u2069').success).toBe(false);
    expect(optionalLine(20).parse('\u202e')).toBe(null);
  });
});
