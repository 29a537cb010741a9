import { describe, expect, test } from 'vitest';
import { logoAddress, pictureIn, placeOfLogo, toDataAddress } from '#shared/domain/organisation/logo.ts';

describe('a picture in a data address', () => {
  test.each([
    ['image/png', 'data:image/png;base64,iVBORw0='],
    ['image/jpeg', 'data:image/jpeg;base64,/9j/4A=='],
  ])('is read and written the same: %s', (type, address) => {
    const picture = pictureIn(address);
    expect(picture).toEqual({ type, base64: address.split(',')[1] });
    expect(picture && toDataAddress(picture)).toBe(address);
  });

  test.each([
    ['another type', 'data:image/gif;base64,R0lG'],
    ['no picture', 'data:image/png;base64,'],
    ['something before it', ' data:image/png;base64,iVBORw0='],
    ['something after it', 'data:image/png;base64,iVBORw0=\n#'],
    ['too much to fill it up', 'data:image/png;base64,iVBORw==='],
    ['an address elsewhere', 'https://example.org/logo.png'],
  ])('is none with %s', (_, address) => {
    expect(pictureIn(address)).toBeNull();
  });
});

describe('where a kept logo is served', () => {
  test.each(['logo-1_a.png', 'logo.jpg'])('is whose it is, and which one: %s', (file) => {
    expect(placeOfLogo(logoAddress('org_1', file))).toEqual({ organisationId: 'org_1', file });
  });

  test.each([
    ['another type', '/assets/logos/org_1/logo.svg'],
    ['a folder too many', '/assets/logos/org_1/more/logo.png'],
    ['a way out', '/assets/logos/../logo.png'],
    ['nobody’s', '/assets/logos//logo.png'],
    ['no file', '/assets/logos/org_1/.png'],
    ['something before it', 'x/assets/logos/org_1/logo.png'],
    ['something after it', '/assets/logos/org_1/logo.png/x'],
  ])('is no such place with %s', (_, address) => {
    expect(placeOfLogo(address)).toBeNull();
  });
});
