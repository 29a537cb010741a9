import { button, letter, letterEnd, ownWords, paragraph, type WriteContent } from './letter.ts';

/** Filling in one referee takes a minute, reading another. */
const minutesToFillIn = (persons: number): number => persons + 1;

export const candidateRequest: WriteContent = (facts, texts) => {
  const { candidate, check, persons } = facts;
  const request = texts.candidateRequest;
  return letter(
    { firstName: candidate.firstName, subject: request.subject(about(facts)) },
    [
      paragraph(request.why(about(facts))),
      ...ownWords(check.settings.additionalText),
      paragraph(request.effort({ minutes: minutesToFillIn(persons), by: facts.day(check.submitBy) })),
      button(request.button, facts, texts),
      paragraph(request.otherWays),
      ...letterEnd(request.origin(facts), facts, texts),
    ],
    facts,
    texts,
  );
};

export const candidateReminder: WriteContent = (facts, texts) => {
  const { candidate, check, persons } = facts;
  const request = texts.candidateRequest;
  const wroteOn = facts.day(facts.firstSentAt ?? check.candidateAskedAt ?? check.createdAt);
  return letter(
    { firstName: candidate.firstName, subject: request.subject(about(facts)) },
    [
      paragraph(texts.candidateReminder.why({ wroteOn, persons, by: facts.day(check.submitBy) })),
      button(request.button, facts, texts),
      ...letterEnd(request.origin(facts), facts, texts),
    ],
    facts,
    texts,
  );
};

const about = ({ title, organisation, persons }: Parameters<WriteContent>[0]) => ({ title, organisation, persons });
