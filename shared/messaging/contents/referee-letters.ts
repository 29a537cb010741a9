import { fullName, type Referee } from '#shared/domain/check/referee.ts';
import type { RefereeAbout, RefereeOrigin } from '#shared/i18n/messages/texts.ts';
import type { MessageFacts } from '../facts.ts';
import { button, letter, letterEnd, notNow, paragraph, toPerson, type WriteContent } from './letter.ts';

export const refereeRequest: WriteContent = (facts, texts) => {
  const referee = refereeOf(facts);
  const request = texts.refereeRequest;
  return letter(
    { to: toPerson(referee), subject: request.subject(about(facts, referee)) },
    [
      paragraph(request.why(about(facts, referee))),
      paragraph(request.effort({ ...facts.questionnaire, by: lastDay(facts, referee) })),
      button(request.button, facts, texts),
      paragraph(request.otherWays),
      ...letterEnd(request.origin(originOf(facts, referee)), facts, texts),
      ...notNow(facts, texts),
    ],
    facts,
    texts,
  );
};

export const refereeReminder: WriteContent = (facts, texts) => {
  const referee = refereeOf(facts);
  const request = texts.refereeRequest;
  const wroteOn = facts.day(facts.firstSentAt ?? referee.invitedAt ?? referee.addedAt);
  return letter(
    { to: toPerson(referee), subject: request.subject(about(facts, referee)) },
    [
      paragraph(texts.refereeReminder.why({ ...about(facts, referee), wroteOn, by: lastDay(facts, referee) })),
      button(request.button, facts, texts),
      ...letterEnd(request.origin(originOf(facts, referee)), facts, texts),
      ...notNow(facts, texts),
    ],
    facts,
    texts,
  );
};

function refereeOf(facts: MessageFacts): Referee {
  if (facts.referee === null) throw new Error('A message to a referee needs one');
  return facts.referee;
}

const lastDay = (facts: MessageFacts, { answerBy }: Referee): string | null =>
  answerBy === null ? null : facts.day(answerBy);

const about = ({ candidate, title, organisation }: MessageFacts, referee: Referee): RefereeAbout => ({
  candidate: fullName(candidate),
  firstName: candidate.firstName,
  title,
  organisation,
  namedByCandidate: referee.source === 'candidate',
});

const originOf = (facts: MessageFacts, referee: Referee): RefereeOrigin => ({
  organisation: facts.organisation,
  retentionMonths: facts.retentionMonths,
  authority: facts.authority,
  firstName: facts.candidate.firstName,
  namedByCandidate: referee.source === 'candidate',
  on: facts.date(referee.addedAt),
  hasEmail: referee.email !== null,
  hasPhone: referee.phone !== null,
});
