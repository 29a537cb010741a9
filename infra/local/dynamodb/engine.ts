import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { type Json, parseJson } from '../json.ts';
import { findFreePort, superviseProcess } from '../state/child-process.ts';
import { findEngineBinary } from './find-engine-binary.ts';
import { indexStream } from './index-stream.ts';

export type EngineAnswer = { status: number; contentType: string; body: string };

/** A DynamoDB-compatible engine, spoken to over HTTP. */
export type Engine = {
  /** `target` as in `x-amz-target`, for example `DynamoDB_20120810.GetItem`. */
  send: (target: string, body: string) => Promise<EngineAnswer>;
  /** The same for the local cloud's own calls: what it answers, or an error. */
  ask: <T>(target: string, body: Json, schema: z.ZodType<T>) => Promise<T>;
  stop: () => Promise<void>;
};

export class EngineError extends Error {
  readonly code: string;
  constructor(target: string, code: string, message: string) {
    super(`${target}: ${code}: ${message}`);
    this.code = code;
  }
}

const errorSchema = z.object({ __type: z.string(), message: z.string().optional() });

/**
 * The engine checks no signature, but wants one to be there. DynamoDB Local keeps the tables of each access key apart:
 * several local clouds share one, each by its own data file.
 */
const headersFor = (databaseFile: string) => {
  const accessKey = createHash('sha256').update(databaseFile).digest('hex').slice(0, 20);
  return {
    'content-type': 'application/x-amz-json-1.0',
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKey}/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00`,
    'x-amz-date': '20260101T000000Z',
  };
};

const connectEngine = (
  endpoint: string,
  databaseFile: string,
): Pick<Engine, 'send' | 'ask'> & { close: () => void } => {
  const headers = headersFor(databaseFile);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const send: Engine['send'] = (target, body) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        endpoint,
        {
          method: 'POST',
          agent,
          headers: { ...headers, 'x-amz-target': target, 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 500,
              contentType: response.headers['content-type'] ?? '',
              body: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return {
    send,
    ask: async (target, body, schema) => {
      const answer = await send(target, JSON.stringify(body));
      if (answer.status === 200) return schema.parse(parseJson(answer.body));
      const { __type, message } = errorSchema.parse(parseJson(answer.body));
      throw new EngineError(target, __type.split('#').at(-1) ?? __type, message ?? '');
    },
    close: () => agent.destroy(),
  };
};

const untilReady = async (engine: Pick<Engine, 'send'>, exited: Promise<string>): Promise<void> => {
  let death: string | undefined;
  void exited.then((said) => {
    death = said;
  });
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answered = await engine.send('DynamoDB_20120810.ListTables', '{}').then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (death !== undefined) throw new Error(`The DynamoDB engine ended: ${death}`);
    await sleep(attempt < 50 ? 5 : 25);
  }
  throw new Error('The DynamoDB engine does not answer');
};

/** Starts the engine on a file, or connects to the one at `endpoint`, whose tables are then this file's. */
export const startEngine = async (databaseFile: string, endpoint: string | undefined): Promise<Engine> => {
  if (endpoint !== undefined) {
    const connection = connectEngine(endpoint, databaseFile);
    await untilReady(connection, new Promise(() => {}));
    return {
      ...connection,
      stop: () => {
        connection.close();
        return Promise.resolve();
      },
    };
  }
  const port = await findFreePort();
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', databaseFile];
  const process = superviseProcess(findEngineBinary(), args);
  const connection = connectEngine(`http://127.0.0.1:${port}/`, databaseFile);
  await untilReady(connection, process.exited);
  indexStream(databaseFile);
  return {
    ...connection,
    stop: async () => {
      connection.close();
      await process.stop();
    },
  };
};
