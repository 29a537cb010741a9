import { describe, expect, it } from 'vitest';
import { parseJson } from '#infra/local/json.ts';
import { compileEventFilter } from '#infra/local/streams/event-filter.ts';

const accepts = (pattern: object, event: object) =>
  compileEventFilter(parseJson(JSON.stringify(pattern)))(parseJson(JSON.stringify(event)));

describe('the filter language', () => {
  it.each([
    ['an exact value', { a: ['x', 'y'] }, { a: 'y' }, true],
    ['another value', { a: ['x'] }, { a: 'y' }, false],
    ['a deep one', { a: { b: { S: ['x'] } } }, { a: { b: { S: 'x' } }, c: 1 }, true],
    ['one that is not there', { a: { b: ['x'] } }, { c: 1 }, false],
    ['all of several', { a: ['x'], b: ['y'] }, { a: 'x', b: 'z' }, false],
    ['null', { a: [null] }, { a: null }, true],
    ['prefix', { a: [{ prefix: 'ab' }] }, { a: 'abc' }, true],
    ['suffix', { a: [{ suffix: 'bc' }] }, { a: 'abc' }, true],
    ['equals-ignore-case', { a: [{ 'equals-ignore-case': 'ABC' }] }, { a: 'abc' }, true],
    ['anything-but', { a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'z' }, true],
    ['anything-but one of them', { a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'y' }, false],
    ['anything-but a prefix', { a: [{ 'anything-but': { prefix: 'ab' } }] }, { a: 'abc' }, false],
    ['exists', { a: [{ exists: true }] }, { a: 0 }, true],
    ['exists not', { a: [{ exists: false }] }, { b: 0 }, true],
    ['numeric in a range', { a: [{ numeric: ['>', 1, '<=', 3] }] }, { a: 3 }, true],
    ['numeric outside', { a: [{ numeric: ['>', 1, '<=', 3] }] }, { a: 1 }, false],
    ['$or', { $or: [{ a: ['x'] }, { b: ['y'] }] }, { b: 'y' }, true],
    ['$or with neither', { $or: [{ a: ['x'] }, { b: ['y'] }] }, { b: 'x' }, false],
    ['an element of a list', { a: ['x'] }, { a: ['w', 'x'] }, true],
  ])('matches %s', (_, pattern, event, expected) => {
    expect(accepts(pattern, event)).toBe(expected);
  });

  it.each([[{ a: [{ cidr: '10.0.0.0/8' }] }], [{ a: 'x' }], [{ a: [{ numeric: ['~', 1] }] }]])(
    'stops at %j',
    (pattern) => {
      expect(() => accepts(pattern, {})).toThrow();
    },
  );
});
