import { longestLogoSide, longestSmsSender, maxLogoBytes } from '#shared/domain/limits.ts';
import { pictureSize } from './picture-size.ts';

const signatures = { 'image/png': '89504e470d0a1a0a', 'image/jpeg': 'ffd8ff' } as const;

/** A picture as a data address, by what its bytes say it is; null when it is no PNG or JPEG that says its size, or too large. */
export function logoFrom(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 8).toString('hex');
  const type = Object.entries(signatures).find(([, signature]) => head.startsWith(signature))?.[0];
  const size = pictureSize(bytes);
  if (type === undefined || size === null || bytes.length > maxLogoBytes) return null;
  const sides = [size.width, size.height];
  if (Math.min(...sides) < 1 || Math.max(...sides) > longestLogoSide) return null;
  return `data:${type};base64,${bytes.toString('base64')}`;
}

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A picture that came as base64, alone or in a data address; null as for its bytes. */
export function readLogo(text: string): string | null {
  const encoded = text.replace(/^data:image\/(?:png|jpeg);base64,/, '');
  return base64.test(encoded) ? logoFrom(Buffer.from(encoded, 'base64')) : null;
}

const smsSender = /^(?=.*[A-Za-z])[A-Za-z0-9 ]+$/;

/** Whether phones show it as the sender of an SMS: a few letters, digits and blanks, a letter among them. */
export const isSmsSender = (text: string): boolean => text.length <= longestSmsSender && smsSender.test(text);
