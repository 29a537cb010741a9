import type { Fault } from './fault.ts';

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
