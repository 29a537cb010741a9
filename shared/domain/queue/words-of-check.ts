import type { CheckFile } from '../check/check-file.ts';
import { isGone } from '../check/referee.ts';
import { longestName } from '../limits.ts';
import { foldWords } from '../text/fold-words.ts';

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

/** What somebody searches for: so many words, each as long as those of a check. */
const mostSearched = 5;

export const searchedWords = (text: string): readonly string[] =>
  [...new Set(foldWords(text))].slice(0, mostSearched).map((word) => word.slice(0, longestName));

/** Whether each of these words begins one of a check's. */
export const hasWords =
  (words: readonly string[]) =>
  (file: CheckFile): boolean => {
    const own = wordsOf(file);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
