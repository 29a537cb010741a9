import { fullName } from '#shared/domain/referee.ts';
import { button, letter, paragraph, type WriteContent } from './letter.ts';

export const recruiterCompleted: WriteContent = (facts, texts) => {
  const candidate = fullName(facts.candidate);
  const notice = texts.recruiterCompleted;
  return letter(
    { firstName: facts.recruiter, subject: notice.subject({ candidate }) },
    [paragraph(notice.why({ candidate, answers: facts.answers })), button(notice.button, facts, texts)],
    facts,
    texts,
  );
};
