import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { type ProblemCode, problemCodes } from '#shared/web/problems/problem-codes.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

export type Audience = 'page' | 'api';

export type Fault = Extract<ProblemCode, 'too_large' | 'unreadable' | 'unavailable' | 'unexpected'>;

type Asked = Pick<HttpRequest, 'path' | 'headers' | 'requestId'>;

/** For when the pages themselves are what failed: depends on nothing, in the two languages that most readers know. */
const plainPage = (status: number): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body:
    '<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>Något gick fel</title><h1>Något gick fel hos oss</h1><p>Försök igen om en stund. Det du har sparat finns kvar.</p>' +
    '<div lang="en"><h2>Something went wrong with us</h2><p>Try again in a while. What you saved is safe.</p></div></html>',
});

/** Loaded only when something fails, so that the API does not carry the pages. */
async function failurePage(fault: Fault, asked: Asked): Promise<HttpResponse> {
  const [{ failedPage, tooLargePage }, { browserLanguage }, { loadCommonTexts }] = await Promise.all([
    import('#shared/web/pages/link-pages.tsx'),
    import('#shared/web/http/reading.ts'),
    import('#shared/i18n/common/load.ts'),
  ]);
  const language = browserLanguage(asked, 'sv');
  const texts = await loadCommonTexts(language);
  const reading = { language, picked: null, path: asked.path, query: {}, texts };
  if (fault === 'too_large') return tooLargePage(reading, null);
  return { ...failedPage(reading, asked.requestId), status: problemCodes[fault].status };
}

async function responseTo(audience: Audience, fault: Fault, asked: Asked): Promise<HttpResponse> {
  if (audience === 'api') return problemResponse(fault, asked);
  try {
    return await failurePage(fault, asked);
  } catch {
    return plainPage(problemCodes[fault].status);
  }
}

const retryAfterSeconds = '5';

/** Whoever speaks a contract of their own is told when to come again, too. */
export const withRetryAfter = (fault: Fault, response: HttpResponse): HttpResponse =>
  fault === 'unavailable'
    ? { ...response, headers: { ...response.headers, 'retry-after': retryAfterSeconds } }
    : response;

export const failureResponse = async (audience: Audience, fault: Fault, asked: Asked): Promise<HttpResponse> =>
  withRetryAfter(fault, await responseTo(audience, fault, asked));
