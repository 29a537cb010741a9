import * as z from 'zod';

export const faultKinds = ['kill', 'delay', 'throttle', 'error', 'duplicate', 'gather'] as const;

/** What goes wrong on purpose. With `service` or `action` it strikes a call, without them an invocation. */
export const faultSchema = z.strictObject({
  function: z.string().optional(),
  service: z.string().optional(),
  action: z.string().optional(),
  kind: z.enum(faultKinds),
  times: z.int().min(1).max(100_000).default(1),
  /** Not before this many calls or invocations that fit have gone by. */
  skip: z.int().min(0).default(0),
  afterMs: z.number().min(0).max(600_000).optional(),
  when: z.enum(['before', 'after']).default('before'),
});

export type Fault = z.infer<typeof faultSchema>;

export type FaultTarget = { functionName: string | null; service?: string; action?: string };

export type FaultBox = {
  add: (fault: Fault) => void;
  /** Takes the first fault that fits and uses it once. */
  take: (target: FaultTarget) => Fault | undefined;
  list: () => Fault[];
  clear: () => void;
};

/** A function may be named in full or by what follows the stage. */
export const namesFunction = (wanted: string | undefined, functionName: string | null): boolean =>
  wanted === undefined || functionName === wanted || (functionName?.endsWith(`-${wanted}`) ?? false);

const sameWord = (wanted: string | undefined, actual: string | undefined): boolean =>
  wanted === undefined || wanted.toLowerCase() === actual?.toLowerCase();

const fits = (fault: Fault, { functionName, service, action }: FaultTarget): boolean => {
  const strikesCalls = fault.service !== undefined || fault.action !== undefined;
  if (strikesCalls !== (service !== undefined)) return false;
  return (
    namesFunction(fault.function, functionName) && sameWord(fault.service, service) && sameWord(fault.action, action)
  );
};

export const openFaultBox = (): FaultBox => {
  let faults: Fault[] = [];
  return {
    add: (fault) => {
      faults.push({ ...fault });
    },
    take: (target) => {
      for (const fault of faults) {
        if (!fits(fault, target)) continue;
        if (fault.skip > 0) {
          fault.skip -= 1;
          continue;
        }
        fault.times -= 1;
        faults = faults.filter(({ times }) => times > 0);
        return fault;
      }
      return undefined;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear: () => {
      faults = [];
    },
  };
};
