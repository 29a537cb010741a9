import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { LogoStore } from '#shared/domain/ports/logo-store.ts';
import type { InlineImage } from '../mime/build-mime.ts';

/** The organisation's logo as a part of the mail; null when there is none. */
export async function inlineLogo(
  logos: Pick<LogoStore, 'load'>,
  { branding }: Pick<Organisation, 'branding'>,
): Promise<InlineImage | null> {
  const found = branding.logo === null ? null : await logos.load(branding.logo);
  return found === null ? null : { id: 'logo', type: found.picture.type, base64: found.picture.base64 };
}
