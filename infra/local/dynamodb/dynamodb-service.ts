import * as z from 'zod';
import type { AwsErrorKind, AwsService } from '../aws/service.ts';
import type { WebAnswer } from '../http/request.ts';
import { isJsonRecord, type Json, type JsonRecord, parseJson } from '../json.ts';
import type { Engine } from './engine.ts';
import { permissionsOf } from './permissions.ts';
import type { TableDefinition } from './table-definition.ts';

const errors: Record<string, { status: number; type: string }> = {
  'access-denied': { status: 400, type: 'com.amazon.coral.service#AccessDeniedException' },
  throttled: { status: 400, type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException' },
  'server-error': { status: 500, type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' },
  InvalidAccessKeyId: { status: 400, type: 'com.amazon.coral.service#UnrecognizedClientException' },
  InvalidToken: { status: 400, type: 'com.amazon.coral.service#UnrecognizedClientException' },
};
const badSignature = { status: 400, type: 'com.amazon.coral.service#InvalidSignatureException' };

const answerOf = (status: number, body: string): WebAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body,
});

const errorAnswer = (kind: AwsErrorKind | 'invalid', message: string): WebAnswer => {
  const invalid = { status: 400, type: 'com.amazon.coral.validate#ValidationException' };
  const { status, type } = kind === 'invalid' ? invalid : (errors[kind] ?? badSignature);
  return answerOf(status, JSON.stringify({ __type: type, message }));
};

const capacity = z.object({ CapacityUnits: z.number() });
const consumedSchema = z.union([capacity.transform((one) => [one]), z.array(capacity)]);

const readonlyActions = ['GetItem', 'Query', 'Scan', 'BatchGetItem', 'TransactGetItems', 'DescribeTable'];
const withoutCapacity = ['DescribeTable', 'DescribeTimeToLive', 'ListTables'];

/** Reads the capacity, and takes it out of an answer whose caller did not ask for it. */
const splitCapacity = (text: string, asked: boolean): { body: string; consumed: number | undefined } => {
  const parsed = parseJson(text);
  if (!isJsonRecord(parsed)) return { body: text, consumed: undefined };
  const { ConsumedCapacity, ...rest } = parsed;
  const consumed = consumedSchema.safeParse(ConsumedCapacity).data?.reduce((sum, one) => sum + one.CapacityUnits, 0);
  return { body: asked ? text : JSON.stringify(rest), consumed };
};

type Parts = { engine: Engine; tables: readonly TableDefinition[]; onWritten: () => void };

const parseBody = (text: string): Json | undefined => {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
};

/** DynamoDB as functions see it: their calls, with their rights checked, go on to the engine. */
export const makeDynamodbService = ({ engine, tables, onWritten }: Parts): AwsService => {
  const send = async (target: string, action: string, body: JsonRecord) => {
    const asked = 'ReturnConsumedCapacity' in body && body['ReturnConsumedCapacity'] !== 'NONE';
    const wanted = asked || withoutCapacity.includes(action) ? body : { ...body, ReturnConsumedCapacity: 'TOTAL' };
    const answer = await engine.send(target, JSON.stringify(wanted));
    if (answer.status !== 200) return { answer: answerOf(answer.status, answer.body) };
    if (!readonlyActions.includes(action)) onWritten();
    const { body: text, consumed } = splitCapacity(answer.body, asked);
    return { answer: answerOf(200, text), ...(consumed !== undefined && { consumedCapacity: consumed }) };
  };

  return {
    name: 'dynamodb',
    errorAnswer,
    understand: ({ headers, body }) => {
      const target = headers['x-amz-target'] ?? '';
      const action = target.split('.').at(-1) ?? '';
      const parsed = parseBody(body.toString());
      const need = parsed === undefined ? undefined : permissionsOf(action, parsed, tables);
      if (need === undefined || !isJsonRecord(parsed)) {
        return { refused: errorAnswer('invalid', 'The request is not one that the local cloud knows'), action };
      }
      return { action, ...need, run: () => send(target, action, parsed) };
    },
  };
};
