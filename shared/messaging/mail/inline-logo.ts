import type { InlineImage } from '../mime/build-mime.ts';

const dataAddress = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/=]+)$/;

/** The organisation's logo, kept as a data address, as a part of the mail; null when there is none that mail can show. */
export function inlineLogo(logo: string | null): InlineImage | null {
  const [, type, base64] = dataAddress.exec(logo ?? '') ?? [];
  return type === undefined || base64 === undefined ? null : { id: 'logo', type, base64 };
}
