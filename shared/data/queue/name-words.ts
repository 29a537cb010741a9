import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName, isGone } from '#shared/domain/check/referee.ts';
import { longestName } from '#shared/domain/limits.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** A check with ten referees of four names each, and its project. */
const mostWords = 60;

/** Words by which a check is found: of its people's names, of its project, of the ids that an ATS gave. */
export function wordsOf({ check, referees }: CheckFile): readonly string[] {
  const texts = [
    fullName(check.candidate),
    ...referees.filter((referee) => !isGone(referee)).map(fullName),
    check.project.title ?? '',
    check.project.clientName ?? '',
    check.project.externalId ?? '',
    check.candidate.externalId ?? '',
  ];
  const words = texts.flatMap(foldWords).map((word) => word.slice(0, longestName).toWellFormed());
  return [...new Set(words)].slice(0, mostWords);
}

export function wordItem({ check }: CheckFile, word: string): KeptItem {
  const { id, organisationId, live } = check;
  return {
    ...keys.nameWord(id, word),
    kind: 'name_word',
    namePk: indexPartitions.name(organisationId, live),
    nameSk: `${word}#${id}`,
  };
}
