import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { beginLog, log } from '#shared/observability/log.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import { decodeRequest } from './decode-request.ts';
import { encodeResponse } from './encode-response.ts';
import { type Audience, failureResponse } from './failure-response.ts';

type HttpOptions = Readonly<{ kind: Audience; service: string }>;

/**
 * A function that HTTP requests reach: decodes them, logs each by its route, adds security headers, compresses, and
 * turns what nobody foresaw into a problem (`api`) or a page (`page`).
 */
export function httpHandler({ kind, service }: HttpOptions, process: (request: HttpRequest) => Promise<HttpResponse>) {
  const answer = async (event: APIGatewayProxyEventV2): Promise<HttpResponse> => {
    const { requestId } = event.requestContext;
    const decoded = decodeRequest(event);
    if ('fault' in decoded) return failureResponse(kind, decoded.fault, requestId);
    try {
      return await process(decoded.request);
    } catch (error) {
      log('request_failed', { error, route: event.routeKey });
      return failureResponse(kind, 'unexpected', requestId);
    }
  };
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(async (event: APIGatewayProxyEventV2) => {
    const { requestId } = event.requestContext;
    const startedAt = performance.now();
    const response = await answer(event);
    const milliseconds = Math.round(performance.now() - startedAt);
    log('request_handled', { route: event.routeKey, status: response.status, milliseconds });
    return encodeResponse(response, { requestId, acceptEncoding: event.headers['accept-encoding'] });
  }).before(({ event }) => beginLog(service, event.requestContext.requestId));
}
