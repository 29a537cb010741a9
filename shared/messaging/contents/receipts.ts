import { fullName } from '#shared/domain/check/referee.ts';
import { receiptTexts } from '#shared/i18n/messages/receipts.ts';
import { button, letter, paragraph, signature, toPerson, type WriteContent } from './letter.ts';

/** To a referee, when their answers came: whoever has not answered learns that somebody else has. No answers stand in it. */
export const refereeReceipt: WriteContent = (facts, texts) => {
  const { referee, sentAt, language } = facts;
  if (referee === null) throw new Error('A receipt needs its referee');
  const words = receiptTexts[language].referee;
  const about = { candidate: fullName(facts.candidate), when: facts.dayTime(referee.answeredAt ?? sentAt) };
  return letter(
    { to: toPerson(referee), subject: words.subject(about) },
    [
      paragraph(words.thanks(about)),
      button(words.button, facts, texts),
      paragraph(words.mayChange),
      paragraph(words.notYou),
      ...signature(facts, texts),
      { kind: 'note', tone: 'quiet', heading: texts.whyYouGetThis, text: words.why },
    ],
    facts,
    texts,
  );
};

/** To the candidate, when all that were waited for have answered. */
export const candidateAnswered: WriteContent = (facts, texts) => {
  const words = receiptTexts[facts.language].candidate;
  return letter(
    { to: toPerson(facts.candidate), subject: words.subject({ organisation: facts.organisation }) },
    [paragraph(words.text), button(words.button, facts, texts), ...signature(facts, texts)],
    facts,
    texts,
  );
};
