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
const underPress = (brand: string, ink: string): string => {
  const [towards, share] = ink === '#ffffff' ? [0, 0.16] : [255, 0.24];
  return toText((parseColour(brand) ?? []).map((each) => Math.round(each + (towards - each) * share)));
};

describe('the five values of a brand', () => {
  it.each([
    ['#0b5f50', '#ffffff', '#0b5f50', '#287265'],
    ['#ffd400', '#000000', '#a88c00', '#ffd400'],
    ['#ffffff', '#000000', '#8f8f8f', '#ffffff'],
    ['#14145a', '#ffffff', '#14145a', '#646492'],
    ['#f28cb1', '#000000', '#cb7695', '#f28cb1'],
  ])('%s', (brand, ink, edge, edgeDark) => {
    expect(brandColours(brand)).toMatchObject({ brand, ink, edge, edgeDark });
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

  it.each(['', 'green', '#fff', '#12345g', 'url(x)'])('%j is no colour', (text) => {
    expect(brandColours(text)).toBeNull();
  });
});
