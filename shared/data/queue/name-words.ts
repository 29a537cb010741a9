import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import { longestName } from '#shared/domain/limits.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** A check with ten referees of four names each, and its project. */
const mostWords = 60;

/** Between a name's parts, which many write as one word. */
const apostrophes = /['`\u2018\u2019\u02bb-\u02bf\u055a\u05f3]/gu;
/** Letters of scripts that put no space between the words of a name. */
const unparted = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc\u3005]{2,8}$/u;

const endsOf = (word: string): readonly string[] => {
  const signs = Array.from(word);
  return signs.map((_, start) => signs.slice(start).join(''));
};

/** A person's words: with their apostrophes and without; where no space is written, each end of the name, the family's first. */
function wordsOfPerson({ firstName, lastName }: Readonly<{ firstName: string; lastName: string }>): readonly string[] {
  const written = `${firstName} ${lastName}`;
  const joined = `${lastName}${firstName}`.normalize('NFKC').replace(/\s/gu, '');
  return [
    ...[written, written.replace(apostrophes, '')].flatMap(foldWords),
    ...(unparted.test(joined) ? endsOf(joined).flatMap(foldWords) : []),
  ];
}

/** Words by which a check is found: of its people's names, of its project, of the ids that an ATS gave. */
export function wordsOf({ check, referees }: CheckFile): readonly string[] {
  const people = [check.candidate, ...referees.filter((referee) => !isGone(referee))];
  const texts = [
    check.project.title ?? '',
    check.project.clientName ?? '',
    check.project.externalId ?? '',
    check.candidate.externalId ?? '',
  ];
  const words = [...people.flatMap(wordsOfPerson), ...texts.flatMap(foldWords)].map((word) =>
    word.slice(0, longestName).toWellFormed(),
  );
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
