import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';

describe('a phone number', () => {
  it.each([
    ['070-174 06 21', '+46701740621', true],
    ['070 174 06 21', '+46701740621', true],
    ['0701740621', '+46701740621', true],
    ['+46 70 174 06 21', '+46701740621', true],
    ['+46 (0)70-174 06 21', '+46701740621', true],
    ['0046701740621', '+46701740621', true],
    ['08-465 004 12', '+46846500412', false],
    ['+47 406 12 345', '+4740612345', true],
    ['+358 40 123 4567', '+358401234567', true],
    ['+45 20 12 34 56', '+4520123456', true],
    ['+49 1512 3456789', '+4915123456789', true],
    ['+44 7911 123456', '+447911123456', true],
    ['+1 415 555 2671', '+14155552671', null],
    ['+380 50 123 45 67', '+380501234567', null],
  ])('%s is %s', (typed, number, mobile) => {
    expect(parsePhone(typed, ['SE'])).toEqual({ number, mobile });
  });

  it.each(['', 'Bo', '070-174', '+46', '+46 70 174', '12345', '+1', '070-174 06 21 eller 22', '+0701740621'])(
    '%s is none',
    (typed) => {
      expect(parsePhone(typed, ['SE'])).toBeNull();
    },
  );

  it('is read as local to the organisation, then to the writer', () => {
    const countries = phoneCountries({ timeZone: 'Europe/Stockholm', language: 'sv' }, 'fi');
    expect(countries).toEqual(['SE', 'FI']);
    expect(parsePhone('040 123 4567', ['FI'])?.number).toBe('+358401234567');
    expect(parsePhone('406 12 345', ['NO'])?.number).toBe('+4740612345');
    expect(parsePhone('040 123 4567', ['SE', 'FI'])?.number).toBe('+358401234567');
    expect(parsePhone('040-12 34 56', ['SE'])?.number).toBe('+4640123456');
    expect(parsePhone('406 12 345', [])).toBeNull();
    expect(parsePhone('20 12 34 56', ['SE', 'DK'])?.number).toBe('+4520123456');
    expect(parsePhone('701740621', ['SE'])).toBeNull();
  });

  it('never throws, and what it gives is read the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const phone = parsePhone(typed, ['SE']);
        expect(phone === null ? null : parsePhone(phone.number, [])).toEqual(phone);
      }),
    );
  });
});
