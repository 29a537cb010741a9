import { millisecondsBetween } from '#shared/domain/time.ts';

type PacePorts = Readonly<{ clock: () => string; rest: (milliseconds: number) => Promise<unknown> }>;

/** So many of a run go one right after another: an ordinary day has no more. */
const mostWithoutRest = 50;
/** Of a backlog each is followed by a rest of so many times as long as it took, in which others have the table. */
const restTimes = 4;
const longestRestMilliseconds = 2_000;

/** Does what is given to it, and rests after it once it is plain that there is a backlog. */
export function createPace({ clock, rest }: PacePorts) {
  let done = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const began = clock();
    const result = await work();
    done += 1;
    const took = millisecondsBetween(began, clock());
    if (done > mostWithoutRest && took > 0) await rest(Math.min(took * restTimes, longestRestMilliseconds));
    return result;
  };
}
