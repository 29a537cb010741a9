export type LoggedCall = {
  at: string;
  function: string | null;
  service: string;
  action: string;
  resource: string;
  allowed: boolean;
  consumedCapacity: number | null;
  ms: number;
  /** HTTP status, or what a fault on purpose did instead. */
  outcome: string;
};

export type CallLog = { add: (call: LoggedCall) => void; list: () => LoggedCall[]; clear: () => void };

const kept = 20_000;

/** The latest calls, oldest first. */
export const openCallLog = (): CallLog => {
  let calls: LoggedCall[] = [];
  return {
    add: (call) => {
      calls.push(call);
      if (calls.length > kept * 1.2) calls = calls.slice(-kept);
    },
    list: () => calls.slice(-kept),
    clear: () => {
      calls = [];
    },
  };
};
