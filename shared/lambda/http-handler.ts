import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { isUnanswered } from '#shared/aws/is-unanswered.ts';
import { beginLog, log } from '#shared/observability/log.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { decodeRequest, lowerCased } from './decode-request.ts';
import { encodeResponse } from './encode-response.ts';
import { type Audience, type Fault, failureResponse, withRetryAfter } from './failure-response.ts';
import { inTimeOf } from './time-left.ts';

type HttpOptions = Readonly<{
  /** Who reads what goes wrong; by path where both come. */
  kind: Audience | ((path: string) => Audience);
  service: string;
  /** For those who speak a contract of their own: what to answer in the place of a problem. Null: as `kind` says. */
  failure?: (fault: Fault, path: string) => HttpResponse | null;
}>;

/**
 * A function that HTTP requests reach: decodes them, logs each by its route, adds security headers, compresses, and
 * turns what nobody foresaw into a problem (`api`) or a page (`page`).
 */
export function httpHandler(
  { kind, service, failure }: HttpOptions,
  process: (request: HttpRequest) => Promise<HttpResponse>,
) {
  const fail = (event: APIGatewayProxyEventV2, fault: Fault): Promise<HttpResponse> => {
    const [path, { requestId }] = [event.rawPath, event.requestContext];
    const own = failure?.(fault, path) ?? null;
    if (own !== null) return Promise.resolve(withRetryAfter(fault, own));
    const audience = typeof kind === 'string' ? kind : kind(path);
    return failureResponse(audience, fault, { path, requestId, headers: lowerCased(event.headers) });
  };
  const answer = async (event: APIGatewayProxyEventV2): Promise<HttpResponse> => {
    const decoded = decodeRequest(event);
    if ('fault' in decoded) return fail(event, decoded.fault);
    try {
      return await process(decoded.request);
    } catch (error) {
      log('request_failed', { error, route: event.routeKey });
      return fail(event, isUnanswered(error) ? 'unavailable' : 'unexpected');
    }
  };
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
    async (event: APIGatewayProxyEventV2, context: Context) => {
      const startedAt = performance.now();
      const response = await inTimeOf(context, () => answer(event));
      const milliseconds = Math.round(performance.now() - startedAt);
      log('request_handled', { route: event.routeKey, status: response.status, milliseconds });
      return encodeResponse(response, event.requestContext.requestId, event.headers['accept-encoding']);
    },
  ).before(({ event }) => beginLog(service, event.requestContext.requestId));
}
