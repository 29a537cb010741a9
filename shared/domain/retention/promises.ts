import type { Check } from '../check/check.ts';
import { type CheckFile, inStoredOrder } from '../check/check-file.ts';
import type { Message, Recipient } from '../messages/message.ts';
import type { Told } from './told.ts';

/** What those were told of whom it is not written down: by the texts of that time, the setting or a year. */
const monthsUnwritten = 12;

const tellingKinds: readonly Message['kind'][] = ['candidate-request', 'referee-request'];

/** Its reader learns how long things are kept: from the message itself, or from the page that it leads to. */
export const isTelling = ({ kind }: Pick<Message, 'kind'>): boolean => tellingKinds.includes(kind);

/**
 * Everything that was promised to people of the check. `setting`: the organisation's months as they are now, which
 * stand for what was not written down.
 */
export function promisesOf({ told, messages }: Pick<CheckFile, 'told' | 'messages'>, setting: number): readonly Told[] {
  const isWritten = (person: Recipient): boolean => told.some((each) => each.person === person);
  const unwritten = messages
    .filter((message) => isTelling(message) && !isWritten(message.recipient))
    .flatMap(({ recipient: person, sentAt }): readonly Told[] =>
      sentAt === null ? [] : [{ person, months: Math.min(setting, monthsUnwritten), at: sentAt }],
    );
  return [...told, ...unwritten];
}

/** How long a person is told that things are kept: what they were promised, and the setting before that. */
export function monthsToldTo(file: Pick<CheckFile, 'told' | 'messages'>, person: Recipient, setting: number): number {
  const promised = promisesOf(file, setting).filter((each) => each.person === person);
  return promised.length === 0 ? setting : Math.min(...promised.map(({ months }) => months));
}

/** How long the check is kept after its end: no longer than anybody was told. */
export const monthsKept = (file: Pick<CheckFile, 'told' | 'messages'>, setting: number): number =>
  Math.min(setting, ...promisesOf(file, setting).map(({ months }) => months));

/** The check was opened again after this time. */
const isReopenedSince = ({ earlierEnds = [] }: Check, at: string): boolean => earlierEnds.some((end) => end >= at);

/**
 * What is to be written down before this message goes, so that what it says is kept; null when it stands already. A
 * longer setting changes no promise, a shorter one does; whoever is told again after a reopening is promised the time
 * from then on.
 */
export function promiseOf(message: Message, file: CheckFile, setting: number, now: string): Told | null {
  if (!isTelling(message)) return null;
  const person = message.recipient;
  const known = promisesOf(file, setting).filter((each) => each.person === person);
  const [first] = known.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  if (first === undefined) return { person, months: setting, at: now };
  const months = Math.min(setting, ...known.map((each) => each.months));
  const at = message.medium === 'email' && isReopenedSince(file.check, first.at) ? now : first.at;
  const stands = file.told.some((each) => each.person === person && each.months === months && each.at === at);
  return stands ? null : { person, months, at };
}

/** The file once the promise is written down. */
export const withPromise = (file: CheckFile, promise: Told): CheckFile =>
  inStoredOrder({ ...file, told: [...file.told.filter(({ person }) => person !== promise.person), promise] });
