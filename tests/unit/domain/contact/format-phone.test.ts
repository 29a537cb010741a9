import { describe, expect, it } from 'vitest';
import { formatPhone } from '#shared/domain/contact/format-phone.ts';

describe('a stored number', () => {
  it.each([
    ['+46701740621', '070-174 06 21'],
    ['+4740612345', '+47 40 61 23 45'],
    ['+14155552671', '+14155552671'],
  ])('%s is shown in Sweden as %s', (number, text) => {
    expect(formatPhone(number, ['SE', 'FI']).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
