import type { CheckFile } from '../check/check-file.ts';
import { mapInLots } from '../map-in-lots.ts';
import type { CheckStore } from '../ports/check-store.ts';
import type { SubjectFinder } from '../ports/subject-finder.ts';
import { type Contact, contactsOf, matchOf, type PersonOfCheck, peopleOf } from './people-of.ts';
import type { Subject } from './subject.ts';

export type LookUpPorts = Readonly<{ subjects: SubjectFinder; checks: Pick<CheckStore, 'load'> }>;

type Owner = Readonly<{ organisationId: string; live: boolean }>;

/** Somebody's part in a check, and by what they were found in it. */
export type SubjectPart = Readonly<{ file: CheckFile; person: PersonOfCheck; by: readonly Contact['by'][] }>;

export type SubjectFound = Readonly<{
  /** Newest check first; those that they lead are not among them. */
  parts: readonly SubjectPart[];
  /** Checks that they lead or call for, newest first. */
  leads: readonly string[];
}>;

/** Few enough that nobody else notices. */
const sideBySide = 8;

async function loadAll(checks: LookUpPorts['checks'], ids: readonly string[]): Promise<readonly CheckFile[]> {
  const files = await mapInLots(ids, sideBySide, (id) => checks.load(id));
  return files.filter((file) => file !== null);
}

const newestFirst = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted().toReversed();

/** All that there is of somebody, in one organisation. What stands is looked at itself: a key may be older than a change. */
export async function lookUp({ subjects, checks }: LookUpPorts, owner: Owner, subject: Subject): Promise<SubjectFound> {
  const found = await subjects.find(owner, subjects.hashesOf(owner, contactsOf(subject)));
  const led = found.filter(({ person }) => person === 'recruiter');
  const others = found.filter(({ person }) => person !== 'recruiter');
  const files = await loadAll(checks, newestFirst(others.map(({ checkId }) => checkId)));
  const parts = files.flatMap((file) =>
    peopleOf(file).flatMap((person): readonly SubjectPart[] => {
      const by = matchOf(subject, person);
      return by.length === 0 || person.role === 'recruiter' ? [] : [{ file, person, by }];
    }),
  );
  return { parts, leads: newestFirst(led.map(({ checkId }) => checkId)) };
}

/** The parts as an erasure has them. */
export const partsToErase = ({ parts, leads }: SubjectFound) => [
  ...parts.map(({ file, person }) => ({ checkId: file.check.id, role: person.role, person: person.id })),
  ...leads.map((checkId) => ({ checkId, role: 'recruiter', person: 'recruiter' }) as const),
];
