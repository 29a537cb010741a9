import { describe, expect, it } from 'vitest';
import { fingerprint } from '#shared/web/forms/fingerprint.ts';
import { fieldValue, fieldValues, isAutosave, parseForm } from '#shared/web/forms/form-body.ts';

describe('a posted form', () => {
  it('is read as it was typed, in any script, several values in their order', () => {
    const form = parseForm('name=%C5%81ucja+%F0%9F%8C%BB&k=a&k=b&text=one%0D%0Atwo&bad=%');
    expect(fieldValue(form, 'name')).toBe('Łucja 🌻');
    expect(fieldValues(form, 'k')).toEqual(['a', 'b']);
    expect(fieldValue(form, 'text')).toBe('one\ntwo');
    expect(fieldValue(form, 'bad')).toBe('%');
    expect(fieldValue(form, 'missing')).toBe('');
    expect(isAutosave(form)).toBe(false);
  });

  it('loses signs that no text holds', () => {
    expect(fieldValue(parseForm('name=B%00o%1B%7F%09x'), 'name')).toBe('Bo\tx');
    expect(fieldValue(parseForm('name=%E2%80%AEBo%E2%81%A6'), 'name')).toBe('Bo');
  });

  it('may be empty', () => {
    expect(parseForm(null).size).toBe(0);
  });

  it('is read at once, however often it holds the same name', () => {
    const startedAt = performance.now();
    expect(fieldValues(parseForm('a&'.repeat(400_000)), 'a')).toHaveLength(400_000);
    // Copied each time, they would take many minutes; as it is, less than a second.
    expect(performance.now() - startedAt).toBeLessThan(60_000);
  });
});

describe('a fingerprint', () => {
  it('does not mind the order of keys', () => {
    expect(fingerprint({ a: 1, b: { c: [1, 2], d: null } })).toBe(fingerprint({ b: { d: null, c: [1, 2] }, a: 1 }));
  });

  it('minds every value and the order of lists', () => {
    const marks = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2], b: null }, { a: '1,2' }].map(fingerprint);
    expect(new Set(marks).size).toBe(4);
  });
});
