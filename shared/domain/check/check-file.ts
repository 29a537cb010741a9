import type { Message } from '../messages/message.ts';
import type { ReportLink } from '../report/report-link.ts';
import type { Told } from '../retention/told.ts';
import type { Marks } from '../signals/marks.ts';
import type { Signal } from '../signals/signal.ts';
import type { Check } from './check.ts';
import type { Referee } from './referee.ts';

/**
 * A check with all that decisions about it need. Referees in the order in which they were added, gone ones included;
 * messages and report links by id, promises by person.
 */
export type CheckFile = Readonly<{
  check: Check;
  referees: readonly Referee[];
  messages: readonly Message[];
  reportLinks: readonly ReportLink[];
  told: readonly Told[];
  signals: readonly Signal[];
  /** Null where there are none, or their days are over. */
  marks: Marks | null;
}>;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byId = (one: Readonly<{ id: string }>, other: Readonly<{ id: string }>): number => compare(one.id, other.id);

/** The file with its parts in the order in which stores give them. */
export const inStoredOrder = ({
  check,
  referees,
  messages,
  reportLinks,
  told,
  signals,
  marks,
}: CheckFile): CheckFile => ({
  check,
  referees: referees.toSorted((one, other) => compare(one.addedAt, other.addedAt) || byId(one, other)),
  messages: messages.toSorted(byId),
  reportLinks: reportLinks.toSorted(byId),
  told: told.toSorted((one, other) => compare(one.person, other.person)),
  signals,
  marks,
});

export const findReferee = (file: CheckFile, refereeId: string): Referee | null =>
  file.referees.find((referee) => referee.id === refereeId) ?? null;
