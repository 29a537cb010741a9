import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebAnswer, WebRequest } from '../http/request.ts';
import type { InvocationResult } from '../lambda/invocation.ts';
import type { Lambda } from '../lambda/lambda.ts';
import { arnOf } from '../template/names.ts';
import type { HttpApi } from './api-definition.ts';
import { gatewayError, makeAnswer } from './make-answer.ts';
import { makeEvent, requestTime, sourceIpOf } from './make-event.ts';
import { makeRouter, type Route } from './route.ts';
import { makeTokenBucket } from './token-bucket.ts';

export type HttpApiGateway = (request: WebRequest) => Promise<WebAnswer>;

type Parts = { api: HttpApi; lambda: Lambda; host: string; now: () => number; logAccess: (line: string) => void };

/** Request line and headers together. */
const headerLimitBytes = 10_240;

const isTooLong = ({ target, headerList }: WebRequest): boolean =>
  headerList.reduce((sum, [name, value]) => sum + name.length + value.length, target.length) > headerLimitBytes;

const answerOf = (result: InvocationResult | 'late'): WebAnswer => {
  if (result === 'late' || result.outcome === 'throttled') return gatewayError.unavailable();
  return result.outcome === 'answered' ? makeAnswer(result.payload) : gatewayError.internal();
};

export const makeHttpApiGateway = ({ api, lambda, host, now, logAccess }: Parts): HttpApiGateway => {
  const match = makeRouter(api.routes);
  const buckets = new Map(api.routes.map(({ key }) => [key, makeTokenBucket(api.throttleOf(key))]));

  const invoke = async (route: Route, event: object): Promise<WebAnswer> => {
    const sourceArn = arnOf('execute-api', `${api.id}/$default/${route.key.replace(' ', '')}`);
    if (!lambda.mayInvoke({ service: 'apigateway.amazonaws.com', sourceArn }, route.functionName)) {
      return gatewayError.internal();
    }
    const late = new AbortController();
    const result = await Promise.race([
      lambda.invoke(route.functionName, JSON.stringify(event)),
      sleep(route.timeoutMs, 'late' as const, { signal: late.signal }),
    ]);
    late.abort();
    return answerOf(result);
  };

  const serve = async (request: WebRequest, requestId: string): Promise<{ answer: WebAnswer; routeKey: string }> => {
    if (isTooLong(request)) return { answer: gatewayError.headersTooLarge(), routeKey: '-' };
    const found = match(request.method, request.path);
    if (found === undefined) return { answer: gatewayError.notFound(), routeKey: '-' };
    const { route, pathParameters } = found;
    if (buckets.get(route.key)?.() === false) return { answer: gatewayError.tooMany(), routeKey: route.key };
    const facts = { request, routeKey: route.key, pathParameters, apiId: api.id, requestId, host, now: now() };
    return { answer: await invoke(route, makeEvent(facts)), routeKey: route.key };
  };

  return async (request) => {
    const requestId = randomUUID();
    const started = performance.now();
    const { answer, routeKey } = await serve(request, requestId);
    if (api.accessLogFormat !== undefined) {
      const latency = String(Math.round(performance.now() - started));
      logAccess(
        formatAccessLog(api.accessLogFormat, {
          requestId,
          routeKey,
          httpMethod: request.method,
          path: request.path,
          protocol: 'HTTP/1.1',
          status: String(answer.status),
          responseLatency: latency,
          integrationLatency: latency,
          'integration.latency': latency,
          responseLength: String(Buffer.byteLength(answer.body)),
          requestTime: requestTime(now()),
          requestTimeEpoch: String(now()),
          'identity.sourceIp': sourceIpOf(request),
          'identity.userAgent': request.headers['user-agent'],
        }),
      );
    }
    answer.headers['apigw-requestid'] = requestId;
    return answer;
  };
};

/** A line of the access log, by the template's format; a variable without value is `-`. */
export const formatAccessLog = (format: string, values: Record<string, string | undefined>): string =>
  format.replaceAll(/\$context\.([A-Za-z.]+)/g, (_, name: string) => values[name] ?? '-');
