import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { findAsset } from '#shared/web/frame/assets.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { favicon } from './favicon.ts';
import { unknownApiAddress, unknownPage } from './unknown-address.ts';

export type ServeSitePorts = Readonly<{ baseUrl: string }>;

const forMinutes = { 'cache-control': 'public, max-age=300' } as const;
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' } as const;

const plain = (
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>> = forMinutes,
): HttpResponse => ({
  status: 200,
  headers: { 'content-type': contentType, ...headers },
  body,
});

const icon = (): HttpResponse => plain('image/svg+xml', favicon);

async function loadDocument(baseUrl: string) {
  const { buildDocument } = await import('./openapi/build-document.ts');
  return buildDocument(baseUrl);
}

async function showDocs(baseUrl: string): Promise<HttpResponse> {
  const [{ docsPage }, document, texts] = await Promise.all([
    import('./docs-page.tsx'),
    loadDocument(baseUrl),
    loadCommonTexts('en'),
  ]);
  return docsPage(document, { language: 'en', picked: null, path: '/docs', query: {}, texts });
}

async function showAsset(request: HttpRequest): Promise<HttpResponse> {
  const asset = await findAsset(request.path.slice('/assets/'.length));
  return asset === null ? unknownPage(request) : plain(asset.contentType, asset.body, forEver);
}

export const isApiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');

/** What is the same for everybody, and every address that does not exist. */
export function createServeSite({ baseUrl }: ServeSitePorts) {
  const pages: Readonly<Record<string, () => HttpResponse | Promise<HttpResponse>>> = {
    '/': () => redirect('/docs'),
    '/docs': () => showDocs(baseUrl),
    '/v1/health': () => jsonResponse(200, { status: 'ok' }),
    '/v1/openapi.json': async () => {
      const response = jsonResponse(200, await loadDocument(baseUrl));
      return { ...response, headers: { ...response.headers, ...forMinutes } };
    },
    '/robots.txt': () => plain('text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n'),
    '/favicon.ico': icon,
    '/favicon.svg': icon,
  };
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const page = request.method === 'GET' && Object.hasOwn(pages, request.path) ? pages[request.path] : undefined;
    if (page !== undefined) return page();
    if (request.method === 'GET' && request.path.startsWith('/assets/')) return showAsset(request);
    return isApiPath(request.path) ? unknownApiAddress(request) : unknownPage(request);
  };
}
