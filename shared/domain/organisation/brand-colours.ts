import type { BrandColours } from './organisation.ts';

type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The grounds that the button stands on: the page in light, a card in dark. */
const lightGround: Rgb = [0xfa, 0xf9, 0xf7];
const darkGround: Rgb = [0x1b, 0x1a, 0x21];

const readableRatio = 4.5;
const visibleRatio = 3;
const mixStep = 0.02;

/** Null when it is not a colour as `#0b5f50`. */
export function parseColour(text: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (found === null) return null;
  const [red, green, blue] = found.slice(1).map((channel) => Number.parseInt(channel, 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

const toText = (colour: Rgb): string => `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast as WCAG 2 counts it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const mix = (colour: Rgb, towards: Rgb, share: number): Rgb => [
  Math.round(colour[0] + (towards[0] - colour[0]) * share),
  Math.round(colour[1] + (towards[1] - colour[1]) * share),
  Math.round(colour[2] + (towards[2] - colour[2]) * share),
];

function edgeAgainst(ground: Rgb, brand: Rgb, towards: Rgb): Rgb {
  for (let step = 0; step * mixStep < 1; step += 1) {
    const edge = mix(brand, towards, step * mixStep);
    if (contrast(edge, ground) >= visibleRatio) return edge;
  }
  return towards;
}

/** The five values that pages get for an organisation's one colour; null when it is not one. Computed when it is saved. */
export function brandColours(colour: string): BrandColours | null {
  const brand = parseColour(colour);
  if (brand === null) return null;
  const whiteInk = contrast(brand, white) >= readableRatio;
  return {
    brand: toText(brand),
    ink: whiteInk ? '#ffffff' : '#000000',
    edge: toText(edgeAgainst(lightGround, brand, black)),
    edgeDark: toText(edgeAgainst(darkGround, brand, white)),
    press: whiteInk ? 'rgba(0,0,0,.16)' : 'rgba(255,255,255,.24)',
  };
}
