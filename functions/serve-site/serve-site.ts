import { siteOperations } from '#shared/config/routes/api-operations.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { unrouted } from '#shared/web/api/unrouted.ts';
import { findAsset } from '#shared/web/frame/assets.ts';
import { createPageRouter, createRouter, type Handlers } from '#shared/web/http/create-router.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { unknownPage, whyUnrouted } from './unknown-address.ts';

export type ServeSitePorts = Readonly<{
  baseUrl: string;
  /** Loaded when it is first asked for: nothing else here needs the table. */
  loadDeepHealth: () => Promise<(request: HttpRequest) => Promise<HttpResponse>>;
}>;

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

/** The status symbol of a completed check. */
const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#43237a"/>' +
  '<path fill="none" stroke="#fff" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" d="M7 12.5l3.5 3.5L17 9"/></svg>';

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

async function showAsset(request: HttpRequest, file: string): Promise<HttpResponse> {
  const asset = await findAsset(file);
  return asset === null ? unknownPage({ outcome: 'unknown' }, request) : plain(asset.contentType, asset.body, forEver);
}

type Asked = ServeSitePorts & Readonly<{ request: HttpRequest }>;

const operations: Handlers<typeof siteOperations, Asked> = {
  showHealth: async ({ request, loadDeepHealth }) =>
    (request.query['deep'] ?? '0') === '0' ? jsonResponse(200, { status: 'ok' }) : (await loadDeepHealth())(request),
  showDocument: async ({ baseUrl }) => {
    const response = jsonResponse(200, await loadDocument(baseUrl));
    return { ...response, headers: { ...response.headers, ...forMinutes } };
  },
};

const routeApi = createRouter<typeof siteOperations, Asked>(siteOperations, operations);

const routePage = createPageRouter<Asked>()({
  'GET /': () => redirect('/docs'),
  'GET /docs': ({ baseUrl }) => showDocs(baseUrl),
  'GET /assets/{file+}': ({ request }, { file }) => showAsset(request, file),
  'GET /robots.txt': () => plain('text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n'),
  'GET /favicon.ico': icon,
  'GET /favicon.svg': icon,
});

export const isApiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');

/** What is the same for everybody, and every address that does not exist. */
export const createServeSite =
  (ports: ServeSitePorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const isApi = isApiPath(request.path);
    const own = isApi ? routeApi(request) : routePage(request);
    if (own.outcome === 'found') return own.value({ ...ports, request });
    const why = own.outcome === 'unknown' ? whyUnrouted(request) : own;
    return isApi ? unrouted(why, request) : unknownPage(why, request);
  };
