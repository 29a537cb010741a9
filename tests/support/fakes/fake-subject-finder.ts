import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { SubjectFinder } from '#shared/domain/ports/subject-finder.ts';
import { peopleOf } from '#shared/domain/subjects/people-of.ts';

/** Finds people in these checks. Its hashes say what they stand for. */
export function fakeSubjectFinder(files: () => readonly CheckFile[]): SubjectFinder {
  const hashesOf: SubjectFinder['hashesOf'] = ({ organisationId, live }, contacts) =>
    contacts.map(({ by, value }) => `1:${organisationId}|${live}|${by}|${value}`);
  return {
    hashesOf,
    find: (owner, hashes) =>
      Promise.resolve(
        files()
          .filter(({ check }) => check.organisationId === owner.organisationId)
          .flatMap((file) =>
            peopleOf(file)
              .filter(({ contacts }) =>
                hashesOf({ ...owner, live: file.check.live }, contacts).some((hash) => hashes.includes(hash)),
              )
              .map(({ id }) => ({ checkId: file.check.id, person: id })),
          ),
      ),
    isOf: (owner, hashes, contacts) => hashesOf(owner, contacts).some((hash) => hashes.includes(hash)),
  };
}
