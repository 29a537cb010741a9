import type { CheckFile } from '../check/check-file.ts';
import type { NewMark } from '../decisions/leave-mark.ts';
import type { MarkedAct } from '../signals/marks.ts';

/** Where something is done from. `userAgent` is empty where the browser says nothing. */
export type DoneFrom = Readonly<{
  person: string;
  act: MarkedAct;
  /** RFC 3339. */
  at: string;
  sourceIp: string;
  userAgent: string;
}>;

/** Makes the marks of a check. What is done from a known network leaves its time alone. */
export type MarkMaker = Readonly<{
  make: (file: CheckFile, from: DoneFrom, knownNetworks: readonly string[]) => NewMark;
}>;
