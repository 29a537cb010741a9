import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { messagePage } from '#shared/web/pages/message-page.tsx';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

/** The methods of an address of the API, upper case; null when there is no such address. */
async function methodsOf(path: string): Promise<readonly string[] | null> {
  const { allPaths } = await import('./openapi/all-paths.ts');
  const found = Object.entries(allPaths()).find(([template]) => {
    const [wanted, given] = [template.split('/'), path.split('/')];
    return (
      wanted.length === given.length &&
      wanted.every((part, place) => (part.startsWith('{') ? given[place] !== '' : part === given[place]))
    );
  });
  return found === undefined ? null : Object.keys(found[1]).map((method) => method.toUpperCase());
}

/** An address of the API that does not exist, or not with this method. */
export async function unknownApiAddress(request: HttpRequest): Promise<HttpResponse> {
  const methods = await methodsOf(request.path);
  // A method that the address takes came by another spelling of it, which leads nowhere.
  if (methods === null || methods.includes(request.method)) return problemResponse('not_found', request);
  return problemResponse('method_not_allowed', request, { headers: { allow: methods.join(', ') } });
}

/** Any other address that does not exist: a page, in the language of the browser. */
export async function unknownPage(request: HttpRequest): Promise<HttpResponse> {
  const reading = await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts);
  const { title, text } = reading.texts.pages.notFound;
  return messagePage({ status: 404, reading, organisation: null, title, lead: text });
}
