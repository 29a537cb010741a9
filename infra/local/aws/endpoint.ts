import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { MovedClock } from '../clock/moved-clock.ts';
import type { Fault, FaultBox } from '../faults/fault-box.ts';
import type { WebAnswer, WebRequest } from '../http/request.ts';
import type { Authoriser, Refusal } from '../iam/authoriser.ts';
import { authenticate } from './authenticate.ts';
import type { CallLog } from './call-log.ts';
import type { Credentials, Principal } from './credentials.ts';
import type { Grants } from './grants.ts';
import type { AwsCall, AwsErrorKind, AwsOutcome, AwsService } from './service.ts';

/** `undefined`: the caller was killed, so nobody hears the answer. */
export type AwsEndpoint = (service: string, request: WebRequest) => Promise<WebAnswer | undefined>;

type Parts = {
  services: AwsService[];
  credentials: Credentials;
  authoriser: Authoriser;
  calls: CallLog;
  grants: Grants;
  faults: FaultBox;
  clock: Pick<MovedClock, 'now' | 'recentTimes'>;
};

type Performed = AwsOutcome & { outcome: string; heard: boolean };

/** As AWS words it, with the session's ARN of the function. */
const denial = (principal: Principal, { permission, reason }: Refusal): string =>
  `User: ${principal.arn} is not authorized to perform: ${permission.action} on resource: ${permission.resource} ${reason}`;

const messages: Record<'throttled' | 'server-error', string> = {
  throttled: 'Rate exceeded',
  'server-error': 'Internal server error',
};

/** Waits until a function has sent no further call for so long, in ms. */
const makeGathering = () => {
  const latest = new Map<string, number>();
  const since = (caller: string): number => performance.now() - (latest.get(caller) ?? 0);
  return {
    arrived: (caller: string): void => void latest.set(caller, performance.now()),
    async untilQuiet(caller: string, quietMs: number): Promise<void> {
      while (since(caller) < quietMs) {
        await sleep(Math.max(1, quietMs - since(caller)));
        // What arrived while this process was busy is heard before it counts as quiet.
        await turn();
      }
    },
  };
};

const performWithFault = async (
  fault: Fault,
  call: AwsCall,
  principal: Principal,
  refuse: (kind: AwsErrorKind) => WebAnswer,
  untilQuiet: (quietMs: number) => Promise<void>,
): Promise<Performed> => {
  const done = fault.when === 'after' || fault.kind === 'duplicate' ? await call.run(principal) : undefined;
  const outcome = `${fault.kind} ${fault.when}`;
  const capacity = done?.consumedCapacity === undefined ? {} : { consumedCapacity: done.consumedCapacity };
  if (fault.afterMs !== undefined) await (fault.kind === 'gather' ? untilQuiet(fault.afterMs) : sleep(fault.afterMs));
  switch (fault.kind) {
    case 'kill':
      if (principal.kind === 'function') principal.kill();
      return { answer: refuse('server-error'), ...capacity, outcome, heard: false };
    case 'throttle':
      return { answer: refuse('throttled'), ...capacity, outcome, heard: true };
    case 'error':
      return { answer: refuse('server-error'), ...capacity, outcome, heard: true };
    case 'duplicate':
      return { ...(await call.run(principal)), outcome, heard: true };
    case 'delay':
    case 'gather':
      return { ...(done ?? (await call.run(principal))), outcome, heard: true };
  }
};

/** What our clients open their connection with: no call of an API. AWS answers it without asking who it is, too. */
const isGreeting = ({ method, path, headers }: WebRequest): boolean =>
  method === 'GET' && path.endsWith('/ping') && headers['authorization'] === undefined;

/** Where every call of an AWS API arrives: who calls, may it, is something to go wrong, and the log of it all. */
export const makeAwsEndpoint = ({
  services,
  credentials,
  authoriser,
  calls,
  grants,
  faults,
  clock,
}: Parts): AwsEndpoint => {
  const byName = new Map(services.map((service) => [service.name, service]));
  const gathering = makeGathering();

  const perform = async (service: AwsService, call: AwsCall, principal: Principal): Promise<Performed> => {
    const functionName = principal.kind === 'function' ? principal.functionName : null;
    const fault = faults.take({ functionName, service: service.name, action: call.action });
    const refuse = (kind: AwsErrorKind) =>
      service.errorAnswer(kind, kind === 'throttled' ? messages.throttled : messages['server-error'], call.action);
    const untilQuiet = (quietMs: number) => gathering.untilQuiet(functionName ?? '', quietMs);
    if (fault !== undefined) return performWithFault(fault, call, principal, refuse, untilQuiet);
    const done = await call.run(principal);
    return { ...done, outcome: String(done.answer.status), heard: true };
  };

  return async (name, request) => {
    const service = byName.get(name);
    if (service === undefined) return { status: 404, headers: {}, body: `The local cloud has no service ${name}` };
    if (isGreeting(request)) return { status: 200, headers: {}, body: 'healthy' };
    const started = performance.now();
    const began = calls.nextPlace();
    const call = service.understand(request);
    const log = (principal: Principal | undefined, resource: string, allowed: boolean, done?: Performed): void => {
      if (principal?.kind === 'developer') return;
      calls.add({
        at: new Date(clock.now()).toISOString(),
        function: principal?.functionName ?? null,
        service: name,
        action: call.action,
        resource,
        allowed,
        consumedCapacity: done?.consumedCapacity ?? null,
        ms: Math.round((performance.now() - started) * 100) / 100,
        began,
        ended: calls.nextPlace(),
        outcome: done?.outcome ?? 'refused',
      });
    };

    const identified = authenticate(request, credentials, clock.recentTimes());
    if (identified.outcome !== 'known') {
      // An unsigned request that is no call opens a connection ahead of need.
      if (identified.outcome === 'refused' || 'run' in call) log(undefined, 'run' in call ? call.resource : '', false);
      const code = identified.outcome === 'refused' ? identified.code : 'access-denied';
      return service.errorAnswer(code, 'Access Denied', call.action);
    }
    const { principal } = identified;
    if (principal.kind === 'function') gathering.arrived(principal.functionName);
    if (!('run' in call)) {
      log(principal, '', false);
      return call.refused;
    }
    const refusal =
      principal.kind === 'function' ? authoriser.refuseRole(principal.roleArn, call.permissions) : undefined;
    if (refusal !== undefined) {
      log(principal, refusal.permission.resource, false);
      return service.errorAnswer('access-denied', denial(principal, refusal), refusal.permission.action);
    }
    if (principal.kind === 'function') grants.use(principal.roleArn, call.permissions);
    const done = await perform(service, call, principal);
    if (principal.kind === 'function') grants.use(principal.roleArn, done.used ?? []);
    log(principal, call.resource, true, done);
    return done.heard ? done.answer : undefined;
  };
};
