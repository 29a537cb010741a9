export type LoggedCall = {
  at: string;
  function: string | null;
  service: string;
  action: string;
  resource: string;
  allowed: boolean;
  consumedCapacity: number | null;
  ms: number;
  /** Where its arrival and its answer stand in the order of all arrivals and answers. */
  began: number;
  ended: number;
  /** HTTP status, or what a fault on purpose did instead. */
  outcome: string;
};

export type CallLog = {
  /** The next place in that order. */
  nextPlace: () => number;
  add: (call: LoggedCall) => void;
  list: () => LoggedCall[];
  clear: () => void;
};

const kept = 20_000;

/** The latest calls, oldest first. */
export const openCallLog = (): CallLog => {
  let calls: LoggedCall[] = [];
  let places = 0;
  return {
    nextPlace: () => {
      places += 1;
      return places;
    },
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
