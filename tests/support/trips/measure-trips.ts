import type { LocalCall, LocalClient } from '../cloud/local-client.ts';

/** What an act took of AWS. */
export type Trips = Readonly<{
  /** Calls one after the other: those that are under way at the same time are one trip. */
  trips: number;
  /** All calls. */
  calls: number;
  /** Of the table. */
  units: number;
}>;

/** The longest chain of calls of which each began when the one before it had been answered. */
function longestChain(calls: readonly LocalCall[]): number {
  const depths = new Map<LocalCall, number>();
  for (const call of calls.toSorted((one, other) => one.began - other.began)) {
    const before = [...depths].filter(([{ ended }]) => ended < call.began).map(([, depth]) => depth);
    depths.set(call, Math.max(0, ...before) + 1);
  }
  return Math.max(0, ...depths.values());
}

/** Looks at the calls that one function makes while something is done, and until nothing is under way any more. */
export const createTripMeter = (cloud: Pick<LocalClient, 'calls' | 'untilQuiet'>) => ({
  async measure<Result>(functionName: string, act: () => Promise<Result>): Promise<{ result: Result; took: Trips }> {
    await cloud.untilQuiet();
    const earlier = Math.max(0, ...(await cloud.calls()).map(({ ended }) => ended));
    const result = await act();
    await cloud.untilQuiet();
    const made = (await cloud.calls()).filter(
      (call) => call.began > earlier && call.function?.includes(functionName) === true,
    );
    const units = made.reduce((sum, { consumedCapacity }) => sum + (consumedCapacity ?? 0), 0);
    return { result, took: { trips: longestChain(made), calls: made.length, units } };
  },
});

const rowShape = /^\| (?<name>.+?) \| (?<trips>\d+) \| (?<calls>\d+) \| (?<units>[\d.]+) \|$/;

const isRow = (line: string): boolean => rowShape.test(line);

/** The rows of the document's table. */
export const readTrips = (document: string): ReadonlyMap<string, Trips> =>
  new Map(
    document.split('\n').flatMap((line): [string, Trips][] => {
      const { name = '', trips, calls, units } = rowShape.exec(line)?.groups ?? {};
      return name === '' ? [] : [[name, { trips: Number(trips), calls: Number(calls), units: Number(units) }]];
    }),
  );

/** The document with these rows in its table. */
export function writeTrips(document: string, rows: ReadonlyMap<string, Trips>): string {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| --- |'));
  const after = lines.slice(head + 1).filter((line) => !isRow(line));
  const table = [...rows].map(([name, { trips, calls, units }]) => `| ${name} | ${trips} | ${calls} | ${units} |`);
  return [...lines.slice(0, head + 1), ...table, ...after].join('\n');
}
