import { type ProcessStart, startProcess } from './function-process.ts';
import { failedInvocation, type InvocationResult, payloadLimitBytes } from './invocation.ts';
import type { FromFunction } from './runtime/messages.ts';

/** One process of one function, which serves one invocation at a time. */
export type Environment = {
  invoke: (requestId: string, event: string) => Promise<InvocationResult>;
  moveClock: (offsetMs: number) => void;
  kill: () => void;
  isAlive: () => boolean;
  exited: Promise<string>;
  pid: number | undefined;
};

const resultOf = (message: Extract<FromFunction, { requestId: string }>): InvocationResult => {
  const { requestId } = message;
  if (message.type === 'failed') return { outcome: 'failed', requestId, payload: message.error };
  const size = Buffer.byteLength(message.payload);
  if (size <= payloadLimitBytes) return { outcome: 'answered', requestId, payload: message.payload };
  const explanation = `Response payload size (${size} bytes) exceeded maximum allowed payload size (6291556 bytes).`;
  return failedInvocation(requestId, 'Function.ResponseSizeTooLarge', explanation);
};

const traceIdOf = (requestId: string): string =>
  `Root=1-${requestId.slice(0, 8)}-${requestId.replaceAll('-', '').slice(8, 32)};Sampled=0`;

export const startEnvironment = (start: ProcessStart): Environment => {
  const { definition, log } = start;
  const startedAt = performance.now();
  let initError: string | undefined;
  let pending: { requestId: string; settle: (result: InvocationResult) => void } | undefined;
  const ready = Promise.withResolvers<void>();

  const settle = (result: InvocationResult): void => {
    pending?.settle(result);
    pending = undefined;
  };
  const fail = (errorType: string, message: string): void => {
    const requestId = pending?.requestId ?? '';
    settle(failedInvocation(requestId, errorType, `RequestId: ${requestId} Error: ${message}`));
  };

  const process = startProcess(start, (message) => {
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
  const initTimer = setTimeout(process.kill, definition.initSeconds * 1000);
  void process.exited.then((how) => {
    clearTimeout(initTimer);
    ready.resolve();
    fail('Runtime.ExitError', `Runtime exited with error: ${how}`);
  });

  const execute = async (requestId: string, event: string): Promise<InvocationResult> => {
    const result = Promise.withResolvers<InvocationResult>();
    pending = { requestId, settle: result.resolve };
    await ready.promise;
    if (initError !== undefined) {
      settle({ outcome: 'failed', requestId, payload: initError });
      process.kill();
    }
    if (!process.isAlive()) fail('Runtime.ExitError', 'Runtime exited');
    const deadlineInMs = definition.timeoutSeconds * 1000;
    const timer = setTimeout(() => {
      fail('Sandbox.Timedout', `Task timed out after ${definition.timeoutSeconds.toFixed(2)} seconds`);
      process.kill();
    }, deadlineInMs);
    const { arn: functionArn, memoryMb } = definition;
    process.tell({
      type: 'invoke',
      requestId,
      event,
      deadlineInMs,
      traceId: traceIdOf(requestId),
      functionArn,
      memoryMb,
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
    moveClock: (offsetMs) => process.tell({ type: 'clock', offsetMs }),
    kill: process.kill,
    isAlive: process.isAlive,
    exited: process.exited,
    pid: process.pid,
  };
};
