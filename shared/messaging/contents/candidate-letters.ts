import { minutesToName } from '#shared/domain/check/counts.ts';
import { fullName, hasNotStarted, type Referee } from '#shared/domain/check/referee.ts';
import { isAnother } from '../facts.ts';
import { button, letter, letterEnd, ownWords, paragraph, toPerson, type WriteContent } from './letter.ts';

export const candidateRequest: WriteContent = (facts, texts) => {
  const { candidate, check, persons } = facts;
  const request = texts.candidateRequest;
  return letter(
    { to: toPerson(candidate), subject: request.subject(about(facts)) },
    [
      paragraph(isAnother(facts) ? texts.candidateAnother.why(about(facts)) : request.why(about(facts))),
      ...ownWords(check.settings.additionalText),
      paragraph(request.effort({ minutes: minutesToName(persons), by: facts.day(check.submitBy) })),
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
    { to: toPerson(candidate), subject: request.subject(about(facts)) },
    [
      paragraph(texts.candidateReminder.why({ wroteOn, persons, by: facts.day(check.submitBy) })),
      button(request.button, facts, texts),
      ...letterEnd(request.origin(facts), facts, texts),
    ],
    facts,
    texts,
  );
};

/** The referee was reminded twice and has not answered. */
export const candidateNudge: WriteContent = (facts, texts) => {
  const referee = refereeOf(facts);
  const words = texts.candidateNudge;
  const named = { referee: fullName(referee), firstName: referee.firstName };
  const wroteOn = facts.day(facts.firstSentAt ?? referee.invitedAt ?? referee.addedAt);
  return letter(
    { to: toPerson(facts.candidate), subject: words.subject(named) },
    [
      paragraph(words.why({ ...named, wroteOn })),
      ...(hasNotStarted(referee) ? [paragraph(words.replace)] : []),
      button(words.button, facts, texts),
      ...letterEnd(texts.candidateRequest.origin(facts), facts, texts),
    ],
    facts,
    texts,
  );
};

/** The referee cannot be reached as the candidate gave it. */
export const candidateBounce: WriteContent = (facts, texts) => {
  const referee = refereeOf(facts);
  const words = texts.candidateBounce;
  const named = { referee: fullName(referee) };
  return letter(
    { to: toPerson(facts.candidate), subject: words.subject(named) },
    [
      paragraph(referee.channel === 'email' ? words.mail(named) : words.other(named)),
      button(words.button, facts, texts),
      ...letterEnd(texts.candidateRequest.origin(facts), facts, texts),
    ],
    facts,
    texts,
  );
};

function refereeOf({ about: referee }: Parameters<WriteContent>[0]): Referee {
  if (referee === null) throw new Error('A message about a referee needs one');
  return referee;
}

const about = ({ title, organisation, persons, someoneCannot }: Parameters<WriteContent>[0]) => ({
  title,
  organisation,
  persons,
  someoneCannot,
});
