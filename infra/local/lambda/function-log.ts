export type LogLine = { at: string; function: string; stream: 'stdout' | 'stderr' | 'platform'; line: string };

export type FunctionLog = {
  write: (functionName: string, stream: LogLine['stream'], line: string) => void;
  list: (matches: (functionName: string) => boolean) => LogLine[];
  clear: () => void;
};

const keptPerFunction = 5000;

/** The latest lines that each function wrote. */
export const openFunctionLog = (now: () => number): FunctionLog => {
  const lines = new Map<string, LogLine[]>();
  return {
    write: (functionName, stream, line) => {
      const own = lines.get(functionName) ?? [];
      own.push({ at: new Date(now()).toISOString(), function: functionName, stream, line });
      lines.set(functionName, own.length > keptPerFunction * 1.2 ? own.slice(-keptPerFunction) : own);
    },
    list: (matches) =>
      [...lines]
        .filter(([name]) => matches(name))
        .flatMap(([, own]) => own)
        .toSorted((left, right) => left.at.localeCompare(right.at)),
    clear: () => lines.clear(),
  };
};
