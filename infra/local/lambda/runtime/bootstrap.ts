import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerNames } from './answer-names.ts';
import { guardNetwork } from './guard-network.ts';
import type { FromFunction, ToFunction } from './messages.ts';
import { shiftDate } from './shift-date.ts';

/** An error as Lambda reports it. */
const describeError = (error: unknown): string => {
  if (error instanceof Error) {
    return JSON.stringify({
      errorType: error.name,
      errorMessage: error.message,
      trace: error.stack?.split('\n') ?? [],
    });
  }
  return JSON.stringify({ errorType: typeof error, errorMessage: String(error), trace: [] });
};

// The process of one environment of one function. It lives as long as the pipe to the local cloud.

// A cold start costs a quarter less; what is killed would never write at its end what it has compiled.
enableCompileCache();

type Handler = (event: unknown, context: unknown) => unknown;

const setOffset = shiftDate(Number(process.argv[2] ?? 0));
answerNames();
guardNetwork((process.env['LOCAL_ALLOWED_HOSTS'] ?? '').split(','));

const pipe = process.send?.bind(process);
const tell = (message: FromFunction): void => {
  pipe?.(message);
};
// What a function could notice of the pipe is put away.
Reflect.deleteProperty(process, 'send');
process.on('disconnect', () => process.exit(0));

const isModule = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';

const importFirst = async (file: string): Promise<unknown> => {
  for (const extension of ['.mjs', '.js', '.cjs']) {
    try {
      const module: unknown = await import(pathToFileURL(`${file}${extension}`).href);
      return module;
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
      if (!(missing && error.message.includes(`${file}${extension}`))) throw error;
    }
  }
  throw new Error(`Cannot find module ${file}`);
};

const loadHandler = async (): Promise<Handler> => {
  const [file = '', name = ''] = (process.env['_HANDLER'] ?? '').split(/\.(?=[^.]+$)/);
  const module = await importFirst(join(process.env['LAMBDA_TASK_ROOT'] ?? '', file));
  const handler = isModule(module) ? module[name] : undefined;
  if (!isHandler(handler)) throw new Error(`${file}.${name} is undefined or not exported`);
  return handler;
};

const run = async (handler: Handler, message: Extract<ToFunction, { type: 'invoke' }>): Promise<void> => {
  const { requestId } = message;
  const deadline = performance.now() + message.deadlineInMs;
  process.env['_X_AMZN_TRACE_ID'] = message.traceId;
  const context = {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    functionVersion: '$LATEST',
    invokedFunctionArn: message.functionArn,
    memoryLimitInMB: String(message.memoryMb),
    logGroupName: process.env['AWS_LAMBDA_LOG_GROUP_NAME'],
    logStreamName: process.env['AWS_LAMBDA_LOG_STREAM_NAME'],
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
  };
  try {
    const event: unknown = JSON.parse(message.event);
    const result: unknown = await handler(event, context);
    tell({ type: 'done', requestId, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    tell({ type: 'failed', requestId, error: describeError(error) });
  }
};

const handler = loadHandler().then(
  (loaded) => {
    tell({ type: 'ready' });
    flushCompileCache();
    return loaded;
  },
  (error: unknown) => {
    tell({ type: 'init-failed', error: describeError(error) });
    return undefined;
  },
);

process.on('message', (message: ToFunction) => {
  if (message.type === 'clock') return setOffset(message.offsetMs);
  return void handler.then((loaded) => loaded && run(loaded, message));
});
