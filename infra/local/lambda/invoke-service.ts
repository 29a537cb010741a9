import type { AwsErrorKind, AwsOutcome, AwsService } from '../aws/service.ts';
import { jsonAnswer, type WebAnswer } from '../http/request.ts';
import { arnOf } from '../template/names.ts';
import { nameInArn } from './function-definition.ts';
import type { Lambda } from './lambda.ts';

const errors: Partial<Record<AwsErrorKind, { status: number; type: string }>> = {
  'access-denied': { status: 403, type: 'AccessDeniedException' },
  throttled: { status: 429, type: 'TooManyRequestsException' },
  'server-error': { status: 500, type: 'ServiceException' },
  SignatureDoesNotMatch: { status: 403, type: 'InvalidSignatureException' },
};

const typed = (status: number, type: string, message: string): WebAnswer => {
  const answer = jsonAnswer(status, { Type: status < 500 ? 'User' : 'Service', message });
  answer.headers['x-amzn-errortype'] = type;
  return answer;
};

const errorAnswer = (kind: AwsErrorKind, message: string): WebAnswer => {
  const { status, type } = errors[kind] ?? { status: 403, type: 'UnrecognizedClientException' };
  return typed(status, type, message);
};

const invocations = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

type Parts = {
  lambda: Lambda;
  functionNames: readonly string[];
  base: string;
  invokeLater: (name: string, event: string) => void;
};

/** `Invoke` of the Lambda API, for the command line and for functions that may. */
export const makeInvokeService = ({ lambda, functionNames, base, invokeLater }: Parts): AwsService => {
  const invoke = async (name: string, event: string, type: string): Promise<AwsOutcome> => {
    if (type === 'Event') {
      invokeLater(name, event);
      return { answer: { status: 202, headers: {}, body: '' } };
    }
    const result = await lambda.invoke(name, event);
    if (result.outcome === 'throttled') return { answer: errorAnswer('throttled', 'Rate Exceeded.') };
    const headers = { 'content-type': 'application/json', 'x-amz-executed-version': '$LATEST' };
    const failed = result.outcome === 'failed' ? { 'x-amz-function-error': 'Unhandled' } : {};
    return { answer: { status: 200, headers: { ...headers, ...failed }, body: result.payload } };
  };

  return {
    name: 'lambda',
    errorAnswer,
    understand: ({ method, path, headers, body }) => {
      const [, encoded] = invocations.exec(path.slice(base.length)) ?? [];
      const name = nameInArn(decodeURIComponent(encoded ?? ''));
      if (method !== 'POST' || encoded === undefined) {
        return {
          action: 'Unknown',
          refused: typed(404, 'ResourceNotFoundException', 'The local cloud only plays Invoke'),
        };
      }
      if (!functionNames.includes(name)) {
        return { action: 'Invoke', refused: typed(404, 'ResourceNotFoundException', `Function not found: ${name}`) };
      }
      const resource = arnOf('lambda', `function:${name}`);
      const event = body.length > 0 ? body.toString() : '{}';
      return {
        action: 'Invoke',
        resource,
        permissions: [{ action: 'lambda:InvokeFunction', resource }],
        run: () => invoke(name, event, headers['x-amz-invocation-type'] ?? 'RequestResponse'),
      };
    },
  };
};
