import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandColours, contrast, parseColour } from '#shared/domain/organisation/brand-colours.ts';

const channel = fc.integer({ min: 0, max: 255 });
const toText = (channels: readonly number[]): string =>
  `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
const ratio = (one: string, other: string): number => {
  const [a, b] = [parseColour(one), parseColour(other)];
  return a === null || b === null ? 0 : contrast(a, b);
};
/** As WCAG 2 reckons them, also of colours so dark that light grows evenly in them. */
it.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#000000', '#030303', 1.018],
  ['#ffffff', '#ffffff', 1],
])('the contrast of %s and %s is %d, whichever stands on the other', (one, other, times) => {
  expect(ratio(one, other)).toBeCloseTo(times, 2);
  expect(ratio(other, one)).toBe(ratio(one, other));
});

const underPress = (brand: string, ink: string): string => {
  const [towards, share] = ink === '#ffffff' ? [0, 0.16] : [255, 0.24];
  return toText((parseColour(brand) ?? []).map((each) => Math.round(each + (towards - each) * share)));
};

describe('the five values of a brand', () => {
  it.each([
    ['#0b5f50', '#ffffff', '#0b5f50', '#287265', 'rgba(0,0,0,.16)'],
    ['#ffd400', '#000000', '#a88c00', '#ffd400', 'rgba(255,255,255,.24)'],
    ['#ffffff', '#000000', '#8f8f8f', '#ffffff', 'rgba(255,255,255,.24)'],
    ['#14145a', '#ffffff', '#14145a', '#646492', 'rgba(0,0,0,.16)'],
    ['#f28cb1', '#000000', '#cb7695', '#f28cb1', 'rgba(255,255,255,.24)'],
  ])('%s', (brand, ink, edge, edgeDark, press) => {
    expect(brandColours(brand)).toEqual({ brand, ink, edge, edgeDark, press });
  });

  it('are readable and visible for every colour', () => {
    fc.assert(
      fc.property(channel, channel, channel, (...channels) => {
        const colours = brandColours(toText(channels));
        if (colours === null) throw new Error('a colour is a colour');
        expect(ratio(colours.brand, colours.ink)).toBeGreaterThanOrEqual(4.5);
        expect(ratio(underPress(colours.brand, colours.ink), colours.ink)).toBeGreaterThanOrEqual(5.5);
        expect(ratio(colours.edge, '#faf9f7')).toBeGreaterThanOrEqual(3);
        expect(ratio(colours.edgeDark, '#1b1a21')).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', 'green', '#fff', '#12345g', '#123456f', 'x#123456', 'url(x)'])('%j is no colour', (text) => {
    expect(brandColours(text)).toBeNull();
  });
});
