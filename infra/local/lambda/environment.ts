import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FunctionDefinition } from './function-definition.ts';
import type { LogLine } from './function-log.ts';
import { failedInvocation, type InvocationResult, payloadLimitBytes } from './invocation.ts';
import type { FromFunction, ToFunction } from './runtime/messages.ts';

/** One process of one function, which serves one invocation at a time. */
export type Environment = {
  invoke: (requestId: string, event: string) => Promise<InvocationResult>;
  moveClock: (offsetMs: number) => void;
  kill: () => void;
  isAlive: () => boolean;
  pid: number | undefined;
};

type Start = {
  definition: FunctionDefinition;
  runtimeFile: string;
  variables: Record<string, string>;
  offsetMs: number;
  log: (stream: LogLine['stream'], line: string) => void;
  onExit: () => void;
};

const initLimitMs = 10_000;

const startProcess = ({ definition, runtimeFile, variables, offsetMs, log }: Start): ChildProcess => {
  const child = fork(runtimeFile, [String(offsetMs)], {
    cwd: definition.codeFolder,
    env: variables,
    execArgv: [`--max-old-space-size=${definition.memoryMb}`],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => log('stdout', line));
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => log('stderr', line));
  return child;
};

const resultOf = (message: Extract<FromFunction, { requestId: string }>): InvocationResult => {
  const { requestId } = message;
  if (message.type === 'failed') return { outcome: 'failed', requestId, payload: message.error };
  const size = Buffer.byteLength(message.payload);
  if (size <= payloadLimitBytes) return { outcome: 'answered', requestId, payload: message.payload };
  const explanation = `Response payload size (${size} bytes) exceeded maximum allowed payload size (6291556 bytes).`;
  return failedInvocation(requestId, 'Function.ResponseSizeTooLarge', explanation);
};

export const startEnvironment = (start: Start): Environment => {
  const { definition, log } = start;
  const child = startProcess(start);
  const startedAt = performance.now();
  let alive = true;
  let initError: string | undefined;
  let pending: { requestId: string; settle: (result: InvocationResult) => void } | undefined;
  const ready = Promise.withResolvers<void>();
  const initTimer = setTimeout(() => child.kill('SIGKILL'), initLimitMs);

  const settle = (result: InvocationResult): void => {
    pending?.settle(result);
    pending = undefined;
  };

  child.on('message', (message: FromFunction) => {
    switch (message.type) {
      case 'ready':
      case 'init-failed':
        clearTimeout(initTimer);
        if (message.type === 'init-failed') initError = message.error;
        log('platform', `INIT_REPORT Init Duration: ${(performance.now() - startedAt).toFixed(2)} ms`);
        return ready.resolve();
      case 'done':
      case 'failed':
        if (pending?.requestId === message.requestId) settle(resultOf(message));
    }
  });
  child.on('error', (error) => log('platform', `The process could not be used: ${error.message}`));
  child.on('exit', (code, signal) => {
    clearTimeout(initTimer);
    alive = false;
    ready.resolve();
    const how = signal === null ? `exit status ${code}` : `signal: ${signal === 'SIGKILL' ? 'killed' : signal}`;
    const requestId = pending?.requestId ?? '';
    settle(
      failedInvocation(
        requestId,
        'Runtime.ExitError',
        `RequestId: ${requestId} Error: Runtime exited with error: ${how}`,
      ),
    );
    start.onExit();
  });

  const tell = (message: ToFunction): void => {
    if (child.connected) child.send(message);
  };

  const execute = async (requestId: string, event: string): Promise<InvocationResult> => {
    const result = Promise.withResolvers<InvocationResult>();
    pending = { requestId, settle: result.resolve };
    await ready.promise;
    if (initError !== undefined) {
      child.kill('SIGKILL');
      settle({ outcome: 'failed', requestId, payload: initError });
    }
    if (!alive)
      settle(failedInvocation(requestId, 'Runtime.ExitError', `RequestId: ${requestId} Error: Runtime exited`));
    const deadlineInMs = definition.timeoutSeconds * 1000;
    const timer = setTimeout(() => {
      const seconds = definition.timeoutSeconds.toFixed(2);
      settle(
        failedInvocation(
          requestId,
          'Sandbox.Timedout',
          `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`,
        ),
      );
      child.kill('SIGKILL');
    }, deadlineInMs);
    const traceId = `Root=1-${requestId.slice(0, 8)}-${requestId.replaceAll('-', '').slice(8, 32)};Sampled=0`;
    tell({
      type: 'invoke',
      requestId,
      event,
      deadlineInMs,
      traceId,
      functionArn: definition.arn,
      memoryMb: definition.memoryMb,
    });
    return result.promise.finally(() => clearTimeout(timer));
  };

  return {
    invoke: async (requestId, event) => {
      const invokedAt = performance.now();
      log('platform', `START RequestId: ${requestId} Version: $LATEST`);
      const result = await execute(requestId, event);
      if (result.outcome === 'failed') log('platform', `ERROR RequestId: ${requestId} ${result.payload}`);
      const duration = (performance.now() - invokedAt).toFixed(2);
      log('platform', `REPORT RequestId: ${requestId} Duration: ${duration} ms Memory Size: ${definition.memoryMb} MB`);
      return result;
    },
    moveClock: (offsetMs) => tell({ type: 'clock', offsetMs }),
    kill: () => child.kill('SIGKILL'),
    isAlive: () => alive,
    pid: child.pid,
  };
};
