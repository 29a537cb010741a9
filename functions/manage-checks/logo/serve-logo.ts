import { logoAddress } from '#shared/domain/organisation/logo.ts';
import type { LogoStore } from '#shared/domain/ports/logo-store.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { unknownPage } from '../sign-in/answer-guest.ts';

/** The name of the file is made of the picture, so whoever has it never needs to ask again. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' } as const;

type Asked = Readonly<{ logos: Pick<LogoStore, 'loadRecent'>; request: HttpRequest }>;

/** `/assets/logos/{organisation}/{file}`: an organisation's logo, for every page that shows it. */
export async function serveLogo(
  { logos, request }: Asked,
  { organisation, file }: Readonly<{ organisation: string; file: string }>,
): Promise<HttpResponse> {
  const found = await logos.loadRecent(logoAddress(organisation, file));
  if (found === null) return unknownPage(request);
  const { picture, isNamed } = found;
  const headers = { 'content-type': picture.type, ...(isNamed ? forEver : {}) };
  return { status: 200, headers, body: picture.base64, isBase64: true };
}
