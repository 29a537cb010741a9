import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** An event of an HTTP API, payload 2.0: a GET of `/` unless it says otherwise. */
export const buildHttpEvent = (
  changes: Partial<APIGatewayProxyEventV2> = {},
  http: Partial<APIGatewayProxyEventV2['requestContext']['http']> = {},
): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/',
  rawQueryString: '',
  headers: {},
  isBase64Encoded: false,
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'vitsord.example',
    domainPrefix: 'vitsord',
    http: { method: 'GET', path: '/', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test', ...http },
    requestId: 'request-1',
    routeKey: '$default',
    stage: '$default',
    time: '23/Nov/2026:08:00:00 +0000',
    timeEpoch: 1_795_420_800_000,
  },
  ...changes,
});

const nothing = (): void => undefined;

export const buildContext = (changes: Partial<Context> = {}): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'function',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:function',
  memoryLimitInMB: '1024',
  awsRequestId: 'invocation-1',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 10_000,
  done: nothing,
  fail: nothing,
  succeed: nothing,
  ...changes,
});
