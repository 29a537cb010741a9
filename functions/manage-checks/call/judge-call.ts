import { wordsOfCheck } from '#shared/domain/guard/exempt-words.ts';
import { passagesIn } from '#shared/domain/guard/passages.ts';
import type { AnswerCount, AnswersById } from '#shared/domain/questionnaire/answer.ts';
import { answersAsked, countAnswers } from '#shared/domain/questionnaire/asked-questions.ts';
import { fingerprintOf } from '#shared/domain/questionnaire/fingerprint.ts';
import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import { passageText } from '#shared/domain/questionnaire/passage-text.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import { loadGuardTexts } from '#shared/i18n/guard/load.ts';
import type { GuardTexts } from '#shared/i18n/guard/texts.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { CallView } from './call-view.ts';
import type { Guide } from './guide.ts';

export const longestReason = 200;
export const reasonField = (key: string): string => `why-${key}`;

export type JudgedCall = Readonly<{
  texts: GuardTexts;
  /** What has no place there, with why it does all the same. */
  passages: readonly Passage[];
  /** Of these the recruiter has not said yet that they belong there. */
  open: readonly Readonly<{ words: string; key: string; passage: Passage }>[];
  /** So few of the questions have an answer that it is asked whether that is all; null: enough, or it is all. */
  few: AnswerCount | null;
  /** Whether something is to be asked before it is taken in. */
  isAsked: boolean;
}>;

type Written = Readonly<{
  answers: AnswersById;
  notes: Readonly<Record<string, string>>;
  finishing: boolean;
}>;

/** A call in which less than a third of the questions has an answer may have been ended by a slip. */
const leastShare = 1 / 3;

/** Reads what the one who calls has written down, before it is saved as theirs. */
export async function judgeCall(view: CallView, guide: Guide, written: Written): Promise<JudgedCall> {
  const { visit, file } = view;
  const { form, reading } = visit;
  const { answers, notes, finishing } = written;
  const said = { answers: answersAsked(guide.template, answers), notes, context: null };
  const languages = [guide.language, reading.language];
  const { draft } = guide;
  const before = draft === null ? null : { ...draft, context: null };
  const found = passagesIn(said, { ...wordsOfCheck(file, guide.template), languages, before });
  const known = (before?.passages ?? []).map((each) => (before === null ? '' : passageText(before, each)));
  const shown = fieldValue(form, 'passages').split(' ');
  const judged = found.map((passage) => {
    const words = passageText(said, passage);
    const key = fingerprintOf([passage.place, passage.question, words]);
    const reason = cutText(fieldValue(form, reasonField(key)), longestReason);
    return { words, key, passage: reason === '' ? passage : { ...passage, reason } };
  });
  const open = judged.filter(({ key, words }) => !shown.includes(key) && !known.includes(words));
  const count = countAnswers(guide.template, answers);
  const isFew = finishing && count.answered < count.asked * leastShare && fieldValue(form, 'all_said') !== '1';
  return {
    texts: await loadGuardTexts(reading.language),
    passages: judged.map(({ passage }) => passage),
    open,
    few: isFew ? count : null,
    isAsked: open.length > 0 || isFew,
  };
}

/** Whether the recruiter is still to be asked of it. */
export const isOpen = ({ open }: JudgedCall, passage: Passage): boolean =>
  open.some((each) => each.passage === passage);
