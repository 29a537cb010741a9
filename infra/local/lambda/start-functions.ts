import type { Credentials, Principal } from '../aws/credentials.ts';
import type { MovedClock } from '../clock/moved-clock.ts';
import type { StartedProcesses } from '../state/started-processes.ts';
import { accountId } from '../template/names.ts';
import { startEnvironment } from './environment.ts';
import { environmentVariables } from './environment-variables.ts';
import type { FunctionDefinition } from './function-definition.ts';
import type { FunctionLog } from './function-log.ts';
import { type FunctionPool, makeFunctionPool } from './function-pool.ts';

type Parts = {
  clock: MovedClock;
  credentials: Credentials;
  localAddress: string;
  log: FunctionLog;
  processes: StartedProcesses;
  runtimeFile: string;
  patience: number;
};

/** A pool for a function, whose environments each have credentials of their own: a call is known by its process. */
export const makePool = (definition: FunctionDefinition, parts: Parts): FunctionPool => {
  const { clock, credentials, localAddress, log, processes, runtimeFile, patience } = parts;
  const roleName = definition.roleArn.split('/').at(-1) ?? '';
  let count = 0;

  const start = () => {
    count += 1;
    const principal: Extract<Principal, { kind: 'function' }> = {
      kind: 'function',
      functionName: definition.name,
      roleArn: definition.roleArn,
      arn: `arn:aws:sts::${accountId}:assumed-role/${roleName}/${definition.name}`,
      kill: () => environment.kill(),
    };
    const issued = credentials.issue(principal);
    const logStream = `${new Date(clock.now()).toISOString().slice(0, 10).replaceAll('-', '/')}/[$LATEST]${count}`;
    const environment = startEnvironment({
      definition,
      runtimeFile,
      variables: environmentVariables(definition, { localAddress, credentials: issued, logStream, patience }),
      offsetMs: clock.offsetMs(),
      log: (stream, line) => log.write(definition.name, stream, line),
    });
    const forget = (): void => {
      credentials.withdraw(issued.accessKeyId);
      processes.forget(environment.pid);
    };
    processes.note(environment.pid);
    return { ...environment, exited: environment.exited.finally(forget) };
  };

  const pool = makeFunctionPool(start, definition.reservedConcurrency);
  clock.onMoved(pool.moveClock);
  return pool;
};
