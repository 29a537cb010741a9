import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { Language } from '#shared/domain/language.ts';
import type { AccountOfRelation, Signal } from '#shared/domain/signals/signal.ts';
import { minuteSeconds } from '#shared/domain/time.ts';
import { formatMonth } from '../dates.ts';
import { keepTogether } from '../hard-spaces.ts';
import { joinNames } from '../join-names.ts';
import { numberInWords } from '../numbers.ts';
import type { SignalTexts } from './texts.ts';

type Words = Readonly<{ texts: SignalTexts; language: Language }>;

/** Longer times are told in minutes. */
const mostSeconds = 90;

const durationOf = (seconds: number, { texts }: Words): string =>
  seconds <= mostSeconds
    ? texts.seconds({ count: seconds })
    : texts.minutes({ count: Math.round(seconds / minuteSeconds) });

const periodOf = ({ from, to }: AccountOfRelation, { texts, language }: Words): string => {
  const start = formatMonth(from, language);
  return to === null ? texts.since({ from: start }) : texts.period({ from: start, to: formatMonth(to, language) });
};

/** What somebody of a check is called; `candidate`, or the id of a referee. */
export function personName({ check, referees }: CheckFile, person: string, texts: SignalTexts): string {
  if (person === 'candidate') return keepTogether(fullName(check.candidate));
  const referee = referees.find(({ id }) => id === person);
  return (referee === undefined ? '' : keepTogether(fullName(referee))) || texts.someone;
}

/** Names of people, as one reads them in a sentence: referees first. */
export function namesIn(file: CheckFile, people: readonly string[], texts: SignalTexts): string {
  const referees = people.filter((person) => person !== 'candidate');
  const all = referees.length === people.length ? referees : [...referees, 'candidate'];
  return joinNames(
    all.map((person) => personName(file, person, texts)),
    texts.and,
  );
}

export const titleOf = ({ seen }: Pick<Signal, 'seen'>, { titles }: SignalTexts): string =>
  titles[seen.code === 'relation_differs' ? (seen.sides[0] ?? 'period') : seen.code];

/** What was seen, in a sentence or two. */
export function sentenceOf({ seen, people }: Pick<Signal, 'seen' | 'people'>, file: CheckFile, words: Words): string {
  const { texts, language } = words;
  const { sentences } = texts;
  const names = namesIn(file, people, texts);
  switch (seen.code) {
    case 'free_mail':
      return sentences.free_mail({ name: names, provider: seen.provider });
    case 'fast':
      return sentences.fast({
        name: names,
        count: seen.questions,
        number: numberInWords(seen.questions, language),
        time: durationOf(seen.seconds, words),
        reading: durationOf(seen.readingSeconds, words),
      });
    case 'relation_differs': {
      const referee = namesIn(
        file,
        people.filter((person) => person !== 'candidate'),
        texts,
      );
      const both = { candidate: personName(file, 'candidate', texts), referee };
      return seen.sides
        .map((side) => {
          const say = (account: AccountOfRelation) =>
            side === 'period' ? periodOf(account, words) : texts.roles[account.type];
          return sentences[side]({ ...both, candidateSays: say(seen.candidate), refereeSays: say(seen.referee) });
        })
        .join(' ');
    }
    case 'same_network':
    case 'same_browser':
    case 'same_phone':
    case 'same_email':
    case 'same_text':
      return sentences[seen.code]({ names });
  }
}

/** The sentence with why it usually is so. */
export const wholeSentenceOf = (signal: Pick<Signal, 'seen' | 'people'>, file: CheckFile, words: Words): string =>
  `${sentenceOf(signal, file, words)} ${words.texts.usual[signal.seen.code]}`;
