import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultBox } from '../faults/fault-box.ts';
import { matchesPattern } from '../iam/match-pattern.ts';
import type { FunctionDefinition } from './function-definition.ts';
import type { FunctionPool } from './function-pool.ts';
import { failedInvocation, type InvocationResult } from './invocation.ts';

/** A service of AWS that invokes functions, and the rule, topic or API for which it does. */
export type Invoker = { service: string; sourceArn: string };

export type Lambda = {
  definitionOf: (functionName: string) => FunctionDefinition;
  invoke: (functionName: string, event: string) => Promise<InvocationResult>;
  /** Whether a permission in the template lets the service invoke the function. */
  mayInvoke: (invoker: Invoker, functionName: string) => boolean;
  warm: (functionName: string) => void;
  isIdle: () => boolean;
  /** Ends what is at work; who is idle stays. */
  stopBusy: () => Promise<void>;
  stopAll: () => Promise<void>;
};

const struck = (requestId: string): InvocationResult =>
  failedInvocation(requestId, 'LocalFault', 'An error on purpose (/_local/faults)');

const invokeWithFault = async (pool: FunctionPool, event: string, fault: Fault): Promise<InvocationResult> => {
  const afterMs = fault.afterMs ?? 0;
  switch (fault.kind) {
    case 'delay':
    case 'gather':
      await sleep(afterMs);
      return pool.invoke(event);
    case 'throttle':
      return { outcome: 'throttled', requestId: '' };
    case 'duplicate':
      await pool.invoke(event);
      return pool.invoke(event);
    case 'error':
      return struck(fault.when === 'after' ? (await pool.invoke(event)).requestId : '');
    case 'kill': {
      if (fault.when === 'before') {
        return pool.invoke(event, (environment) => void sleep(afterMs).then(environment.kill));
      }
      const { requestId } = await pool.invoke(event, undefined, (environment) => environment.kill());
      return struck(requestId);
    }
  }
};

export const makeLambda = (
  functions: readonly { definition: FunctionDefinition; pool: FunctionPool }[],
  faults: FaultBox,
): Lambda => {
  const byName = new Map(functions.map((item) => [item.definition.name, item]));
  const find = (name: string) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`There is no function ${name}`);
    return found;
  };
  return {
    definitionOf: (name) => find(name).definition,
    invoke: (name, event) => {
      const { pool } = find(name);
      const fault = faults.take({ functionName: name });
      return fault === undefined ? pool.invoke(event) : invokeWithFault(pool, event, fault);
    },
    mayInvoke: ({ service, sourceArn }, name) =>
      find(name).definition.invokers.some(
        (allowed) =>
          allowed.service === service &&
          (allowed.sourceArn === undefined || matchesPattern(allowed.sourceArn, sourceArn)),
      ),
    warm: (name) => find(name).pool.warm(),
    isIdle: () => functions.every(({ pool }) => pool.isIdle()),
    stopBusy: async () => {
      await Promise.all(functions.map(({ pool }) => pool.killBusy()));
    },
    stopAll: async () => {
      await Promise.all(functions.map(({ pool }) => pool.killAll()));
    },
  };
};
