import { isWithoutAnswers } from '#shared/domain/check/check.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { idleEndsAt, idleOf } from '#shared/domain/retention/idle.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { button, letter, paragraph, toColleague, type WriteContent } from './letter.ts';

export const recruiterCompleted: WriteContent = (facts, texts) => {
  const candidate = fullName(facts.candidate);
  const notice = texts.recruiterCompleted;
  return letter(
    { to: toColleague(facts.recruiter), subject: notice.subject({ candidate }) },
    [paragraph(notice.why({ candidate, answers: facts.answers })), button(notice.button, facts, texts)],
    facts,
    texts,
  );
};

/** It ends by itself unless somebody acts. */
export const recruiterIdle: WriteContent = (facts, texts) => {
  const { check, candidate, sentAt } = facts;
  const { since, toldAt } = idleOf(check);
  const day = facts.day(idleEndsAt({ since, toldAt: toldAt ?? sentAt }));
  const notice = texts.recruiterIdle;
  return letter(
    { to: toColleague(facts.recruiter), subject: notice.subject({ candidate: fullName(candidate), day }) },
    [paragraph(notice.why({ since: facts.date(since), day })), button(texts.recruiterCompleted.button, facts, texts)],
    facts,
    texts,
  );
};

type Ending = keyof MessageTexts['recruiterNotices'];

/** How it goes with a check, and what can be done. */
const ended =
  (endingOf: (facts: Parameters<WriteContent>[0]) => Ending): WriteContent =>
  (facts, texts) => {
    const candidate = fullName(facts.candidate);
    const { answered: answers, expected } = facts.counts;
    const notice = texts.recruiterNotices[endingOf(facts)];
    return letter(
      { to: toColleague(facts.recruiter), subject: notice.subject({ candidate }) },
      [paragraph(notice.why({ candidate, answers, expected })), button(texts.recruiterCompleted.button, facts, texts)],
      facts,
      texts,
    );
  };

export const recruiterFailed = ended(() => 'failed');
export const recruiterExpired = ended(() => 'expired');
export const recruiterErased = ended(() => 'erased');

/** The check is deleted in a moment: there is no page to lead to. */
export const recruiterCandidateErased: WriteContent = (facts, texts) => {
  const candidate = fullName(facts.candidate);
  const notice = texts.candidateErased;
  return letter(
    { to: toColleague(facts.recruiter), subject: notice.subject({ candidate }) },
    [paragraph(notice.why({ candidate }))],
    facts,
    texts,
  );
};
export const recruiterDeclined = ended(({ check, everyoneDeclined }) => {
  if (isWithoutAnswers(check)) return 'withdrawn';
  return everyoneDeclined ? 'declinedByReferees' : 'declinedByCandidate';
});
