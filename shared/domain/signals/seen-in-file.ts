import type { CheckFile } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import { foldEmail } from '../contact/fold-email.ts';
import { millisecondsBetween, minuteMilliseconds } from '../time.ts';
import { freeMailProvider, mailboxOf } from './free-mail.ts';
import { isPresent } from './is-present.ts';
import type { Mark } from './marks.ts';
import { type Found, inOrder } from './signal.ts';

/** Two from one browser within so long are said to be from one browser, and not only from one network. */
const minutesOfOneBrowser = 30;

type Person = Readonly<{ id: string; email: string | null; phone: string | null }>;

const peopleIn = ({ check, referees }: CheckFile): readonly Person[] => [
  { id: 'candidate', email: check.candidate.email, phone: check.candidate.phone },
  ...referees.filter(isPresent).map(({ id, email, phone }) => ({ id, email, phone })),
];

type Pair<Each> = readonly [Each, Each];

const pairsOf = <Each>(all: readonly Each[]): readonly Pair<Each>[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): Pair<Each> => [one, other]));

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

const mailboxOfPerson = ({ email }: Person): string | null => (email === null ? null : mailboxOf(foldEmail(email)));

const havePhoneInCommon = (one: Pick<Person, 'phone'>, other: Pick<Person, 'phone'>): boolean =>
  isSame(one.phone, other.phone);

const contactsSeen = ([one, other]: Pair<Person>): readonly Found[] => {
  const people = inOrder([one.id, other.id]);
  return [
    ...(havePhoneInCommon(one, other) ? [{ people, seen: { code: 'same_phone' } } as const] : []),
    ...(isSame(mailboxOfPerson(one), mailboxOfPerson(other))
      ? [{ people, seen: { code: 'same_email' } } as const]
      : []),
  ];
};

const areNear = (one: Mark, other: Mark): boolean =>
  Math.abs(millisecondsBetween(one.at, other.at)) <= minutesOfOneBrowser * minuteMilliseconds;

/** One browser says more than one network, and stands instead of it. */
function networkSeen([one, other]: Pair<Person>, marks: readonly Mark[]): readonly Found[] {
  const of = (person: string) => marks.filter((mark) => mark.person === person);
  const both = of(one.id).flatMap((mark) => of(other.id).map((each): Pair<Mark> => [mark, each]));
  const together = both.filter(([mark, each]) => isSame(mark.network, each.network));
  if (together.length === 0) return [];
  const isOneBrowser = together.some(([mark, each]) => isSame(mark.browser, each.browser) && areNear(mark, each));
  return [{ people: inOrder([one.id, other.id]), seen: { code: isOneBrowser ? 'same_browser' : 'same_network' } }];
}

function freeMailSeen({ id, email, relation }: Referee): readonly Found[] {
  const provider = email === null ? null : freeMailProvider(email);
  const company = relation?.company.trim() ?? '';
  return provider === null || company === '' ? [] : [{ people: [id], seen: { code: 'free_mail', provider } }];
}

/** What addresses, numbers and marks show as they stand. */
export function seenInFile(file: CheckFile): readonly Found[] {
  const marks = file.marks?.list ?? [];
  return [
    ...pairsOf(peopleIn(file)).flatMap((pair) => [...networkSeen(pair, marks), ...contactsSeen(pair)]),
    ...file.referees.filter(isPresent).flatMap(freeMailSeen),
  ];
}
